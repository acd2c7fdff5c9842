import { Button, Form, Input, Radio } from "antd";
import { dependencies, rules } from "beian/antd";

// What is not shown lies in the form as well: a check sees the whole filing.
const START = { organizer: { nature: "individual" }, services: [{ kind: "website", name: "" }] };
const item = (...name) => ({ name, rules: rules(name), dependencies: dependencies(name) });

export function Service({ onSubmit }) {
  const [form] = Form.useForm();
  return (
    <Form form={form} initialValues={START} layout="vertical" onFinish={() => onSubmit(form.getFieldsValue(true))}>
      <Form.Item label="主办者性质" {...item("organizer", "nature")}>
        <Radio.Group options={[{ value: "individual", label: "个人" }, { value: "enterprise", label: "企业" }]} />
      </Form.Item>
      <Form.Item label="网站名称" {...item("services", 0, "name")}>
        <Input />
      </Form.Item>
      <Button htmlType="submit" type="primary">提交</Button>
    </Form>
  );
}
