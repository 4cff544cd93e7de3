#include "protocols/xmpp/extensions/dataform.h"

#include "protocols/xmpp/extensions/nametable.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

constexpr std::array<QLatin1String, 4> typeNames{"form"_L1, "submit"_L1, "cancel"_L1, "result"_L1};
constexpr std::array<QLatin1String, 10> fieldTypeNames{"boolean"_L1, "fixed"_L1, "hidden"_L1, "jid-multi"_L1,
    "jid-single"_L1, "list-multi"_L1, "list-single"_L1, "text-multi"_L1, "text-private"_L1, "text-single"_L1};

xml::Element validationElement(const DataForm::Validation& rule)
{
    xml::Element element(u"validate"_s, ns::dataValidation);
    if (!rule.datatype.isEmpty())
        element.setAttribute(u"datatype"_s, rule.datatype);
    const bool isRange = !rule.min.isNull() || !rule.max.isNull();
    xml::Element method(isRange     ? u"range"_s
            : !rule.regex.isEmpty() ? u"regex"_s
            : rule.isOpen           ? u"open"_s
                                    : u"basic"_s,
        ns::dataValidation);
    if (!rule.min.isNull())
        method.setAttribute(u"min"_s, rule.min);
    if (!rule.max.isNull())
        method.setAttribute(u"max"_s, rule.max);
    if (!isRange && !rule.regex.isEmpty())
        method.addText(rule.regex);
    element.add(std::move(method));
    if (rule.fewest < 0 && rule.most < 0)
        return element;
    xml::Element list(u"list-range"_s, ns::dataValidation);
    if (rule.fewest >= 0)
        list.setAttribute(u"min"_s, QString::number(rule.fewest));
    if (rule.most >= 0)
        list.setAttribute(u"max"_s, QString::number(rule.most));
    element.add(std::move(list));
    return element;
}

int countOf(const xml::Element& element, const QString& name)
{
    bool isNumber = false;
    const int count = element.attribute(name).toInt(&isNumber);
    return isNumber && count >= 0 ? count : -1;
}

std::optional<DataForm::Validation> validationFrom(const xml::Element& field)
{
    const auto element = field.child(u"validate", ns::dataValidation);
    if (element.isNull())
        return std::nullopt;
    DataForm::Validation rule;
    rule.datatype = element.attribute(u"datatype");
    rule.isOpen = !element.child(u"open").isNull();
    const auto range = element.child(u"range");
    if (range.hasAttribute(u"min"))
        rule.min = range.attribute(u"min");
    if (range.hasAttribute(u"max"))
        rule.max = range.attribute(u"max");
    rule.regex = element.childText(u"regex");
    const auto list = element.child(u"list-range");
    rule.fewest = countOf(list, u"min"_s);
    rule.most = countOf(list, u"max"_s);
    return rule;
}

void addAbout(xml::Element& element, const DataForm::Field& field)
{
    if (!field.description.isEmpty())
        element.addTextElement(u"desc"_s, field.description);
    if (field.validation)
        element.add(validationElement(*field.validation));
    if (field.media.isEmpty())
        return;
    xml::Element media(u"media"_s, ns::mediaElement);
    for (const auto& one : field.media)
        media.add(xml::Element(u"uri"_s, ns::mediaElement).with(u"type"_s, one.type).saying(one.uri));
    element.add(std::move(media));
}

xml::Element toElement(const DataForm::Field& field, DataForm::Type form)
{
    xml::Element element(u"field"_s, ns::dataForms);
    if (!field.name.isEmpty())
        element.setAttribute(u"var"_s, field.name);
    // A submitted form need not repeat types (§3.1), except for what nobody filled in; a secret's tells whoever looks
    // on to hide it.
    if (form != DataForm::Type::Submit || field.type == DataForm::FieldType::Hidden
        || field.type == DataForm::FieldType::TextPrivate)
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
    addAbout(element, field);
    return element;
}

DataForm::Field fieldFrom(const xml::Element& element)
{
    DataForm::Field field;
    field.name = element.attribute(u"var");
    field.type = named<DataForm::FieldType>(fieldTypeNames, element.attribute(u"type"))
                     .value_or(DataForm::FieldType::TextSingle);
    field.label = element.attribute(u"label");
    field.required = !element.child(u"required").isNull();
    for (const auto& value : element.elements(u"value", ns::dataForms))
        field.values.append(value.text());
    for (const auto& option : element.elements(u"option", ns::dataForms))
        field.options.append({option.childText(u"value"), option.attribute(u"label")});
    field.description = element.childText(u"desc");
    field.validation = validationFrom(element);
    for (const auto& uri : element.child(u"media", ns::mediaElement).elements(u"uri", ns::mediaElement))
        field.media.append({uri.attribute(u"type"), uri.text().trimmed()});
    return field;
}

QList<DataForm::Field> fieldsOf(const xml::Element& element)
{
    QList<DataForm::Field> fields;
    for (const auto& field : element.elements(u"field", ns::dataForms))
        fields.append(fieldFrom(field));
    return fields;
}

xml::Element holding(const QString& name, const QList<DataForm::Field>& fields, DataForm::Type form)
{
    xml::Element element(name, ns::dataForms);
    for (const auto& field : fields)
        element.add(toElement(field, form));
    return element;
}

} // namespace

DataForm::DataForm(Type type, const QString& formType) : m_type(type)
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
    QStringList instructions;
    for (const auto& one : element.elements(u"instructions", ns::dataForms))
        instructions.append(one.text());
    form.instructions = instructions.join(u'\n');
    form.m_fields = fieldsOf(element);
    form.reported = fieldsOf(element.child(u"reported", ns::dataForms));
    for (const auto& item : element.elements(u"item", ns::dataForms))
        form.items.append(fieldsOf(item));
    return form;
}

std::optional<DataForm> DataForm::in(const xml::Element& parent)
{
    return fromElement(parent.child(u"x", ns::dataForms));
}

Result<std::optional<DataForm>> DataForm::submittedIn(const xml::Element& parent)
{
    if (const auto form = in(parent); form && form->type() == Type::Cancel)
        return std::optional<DataForm>();
    return conditionsIn(parent);
}

Result<std::optional<DataForm>> DataForm::conditionsIn(const xml::Element& parent)
{
    const auto form = in(parent);
    const bool isThere = !parent.child(u"x", ns::dataForms).isNull();
    if (isThere && (!form || form->type() != Type::Submit))
        return Error::malformed(
            Reason::BadValue, u"A form that is filled in is of the type submit."_s, u"bad-request"_s);
    return form;
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
    if (!reported.isEmpty())
        element.add(holding(u"reported"_s, reported, m_type));
    for (const auto& item : items)
        element.add(holding(u"item"_s, item, Type::Submit)); // the types stand in the head
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
