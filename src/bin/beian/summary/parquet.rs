//! A summary as Parquet, one row a cell, as in CSV.

use crate::summary::{Cell, Shown};
use parquet::data_type::{ByteArray, ByteArrayType, Int64Type};
use parquet::errors::Result;
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::parser::parse_message_type;
use std::sync::Arc;

const SCHEMA: &str = "message summary {
    required binary month (UTF8);
    required binary province (UTF8);
    required binary nature (UTF8);
    required binary rule (UTF8);
    required int64 filings;
}";

pub(crate) fn bytes(shown: &Shown) -> Result<Vec<u8>> {
    let cells = || shown.groups.iter().chain(&shown.cells);
    let texts = |text: fn(&Cell) -> &str| cells().map(|cell| ByteArray::from(text(cell))).collect::<Vec<_>>();
    let mut bytes = Vec::new();
    let schema = Arc::new(parse_message_type(SCHEMA)?);
    let mut writer = SerializedFileWriter::new(&mut bytes, schema, Arc::default())?;
    let mut rows = writer.next_row_group()?;
    for column in [
        texts(|cell| &cell.month),
        texts(|cell| cell.province),
        texts(|cell| cell.nature),
        texts(|cell| cell.rule),
    ] {
        if let Some(mut writer) = rows.next_column()? {
            writer.typed::<ByteArrayType>().write_batch(&column, None, None)?;
            writer.close()?;
        }
    }
    if let Some(mut writer) = rows.next_column()? {
        let filings: Vec<i64> = cells()
            .map(|cell| i64::try_from(cell.filings).unwrap_or(i64::MAX))
            .collect();
        writer.typed::<Int64Type>().write_batch(&filings, None, None)?;
        writer.close()?;
    }
    rows.close()?;
    writer.close()?;
    Ok(bytes)
}
