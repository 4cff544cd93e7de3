#include "protocols/xmpp/dataform.h"

#include <array>

#include "protocols/xmpp/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

constexpr std::array<QLatin1String, 4> typeNames {"form"_L1, "submit"_L1, "cancel"_L1, "result"_L1};
constexpr std::array<QLatin1String, 10> fieldTypeNames {"boolean"_L1, "fixed"_L1, "hidden"_L1, "jid-multi"_L1,
    "jid-single"_L1, "list-multi"_L1, "list-single"_L1, "text-multi"_L1, "text-private"_L1, "text-single"_L1};

template <typename Enum, size_t Count>
std::optional<Enum> named(const std::array<QLatin1String, Count>& names, const QString& name)
{
    for (size_t i = 0; i < Count; ++i) {
        if (names[i] == name)
            return Enum(i);
    }
    return std::nullopt;
}

xml::Element toElement(const DataForm::Field& field, DataForm::Type form)
{
    xml::Element element(u"field"_s, ns::dataForms);
    if (!field.name.isEmpty())
        element.setAttribute(u"var"_s, field.name);
    // A submitted form need not repeat types (§3.1), except for what nobody filled in.
    if (form != DataForm::Type::Submit || field.type == DataForm::FieldType::Hidden)
        element.setAttribute(u"type"_s, fieldTypeNames[size_t(field.type)]);
    if (!field.label.isEmpty())
        element.setAttribute(u"label"_s, field.label);
    if (field.required)
        element.add(xml::Element(u"required"_s, ns::dataForms));
    for (const auto& value : field.values)
        element.addTextElement(u"value"_s, value);
    for (const auto& option : field.options) {
        xml::Element child(u"option"_s, ns::dataForms);
        if (!option.label.isEmpty())
            child.setAttribute(u"label"_s, option.label);
        child.addTextElement(u"value"_s, option.value);
        element.add(std::move(child));
    }
    return element;
}

DataForm::Field fieldFrom(const xml::Element& element)
{
    DataForm::Field field;
    field.name = element.attribute(u"var");
    field.type = named<DataForm::FieldType>(fieldTypeNames, element.attribute(u"type")).value_or(DataForm::FieldType::TextSingle);
    field.label = element.attribute(u"label");
    field.required = !element.child(u"required").isNull();
    for (const auto& value : element.elements(u"value", ns::dataForms))
        field.values.append(value.text());
    for (const auto& option : element.elements(u"option", ns::dataForms))
        field.options.append({option.childText(u"value"), option.attribute(u"label")});
    return field;
}

} // namespace

DataForm::DataForm(Type type, const QString& formType)
    : m_type(type)
{
    if (!formType.isEmpty())
        add({u"FORM_TYPE"_s, FieldType::Hidden, {formType}});
}

std::optional<DataForm> DataForm::fromElement(const xml::Element& element)
{
    if (!element.is(u"x", ns::dataForms))
        return std::nullopt;
    const auto type = named<Type>(typeNames, element.attribute(u"type"));
    if (!type)
        return std::nullopt;
    DataForm form(*type);
    form.title = element.childText(u"title");
    form.instructions = element.childText(u"instructions");
    for (const auto& field : element.elements(u"field", ns::dataForms))
        form.add(fieldFrom(field));
    return form;
}

std::optional<DataForm> DataForm::in(const xml::Element& parent)
{
    return fromElement(parent.child(u"x", ns::dataForms));
}

xml::Element DataForm::toElement() const
{
    xml::Element element(u"x"_s, ns::dataForms);
    element.setAttribute(u"type"_s, typeNames[size_t(m_type)]);
    if (!title.isEmpty())
        element.addTextElement(u"title"_s, title);
    if (!instructions.isEmpty())
        element.addTextElement(u"instructions"_s, instructions);
    for (const auto& field : m_fields)
        element.add(xmpp::toElement(field, m_type));
    return element;
}

const DataForm::Field* DataForm::find(QStringView name) const
{
    for (const auto& field : m_fields) {
        if (field.name == name)
            return &field;
    }
    return nullptr;
}

QString DataForm::value(QStringView name) const
{
    return values(name).value(0);
}

QStringList DataForm::values(QStringView name) const
{
    const auto* field = find(name);
    return field ? field->values : QStringList();
}

std::optional<bool> DataForm::toBool(const QString& value)
{
    if (value == u"1" || value == u"true")
        return true;
    if (value == u"0" || value == u"false")
        return false;
    return std::nullopt;
}

} // namespace everyport::xmpp
