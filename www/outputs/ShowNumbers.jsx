// Numbers in full, on demand only.
import { t } from "../state/language.js";

export const ShowNumbers = ({ isOpen, open }) => <label class="tick screen-only"><input type="checkbox" checked={isOpen} onChange={(event) => open(event.currentTarget.checked)} />{t("form.show-numbers")}</label>;
