#include "app/xmppchat/forms/xmppforms.h"

#include <algorithm>
#include <array>

#include <QUrl>

namespace everyport::xmppchat {

using namespace Qt::StringLiterals;
using chat::FormField;
using chat::FormRule;
using Kind = chat::FormField::Kind;
using xmpp::DataForm;

namespace {

// In the order of DataForm::FieldType.
constexpr std::array kinds = {Kind::YesNo, Kind::Words, Kind::Hidden, Kind::Addresses, Kind::Address, Kind::SomeOf,
    Kind::OneOf, Kind::Lines, Kind::Secret, Kind::Text};

FormRule::Type ruleTypeOf(const QString& datatype)
{
    using Type = FormRule::Type;
    static const QMap<QString, Type> types = {{u"xs:integer"_s, Type::Whole}, {u"xs:int"_s, Type::Whole},
        {u"xs:long"_s, Type::Whole}, {u"xs:short"_s, Type::Whole}, {u"xs:byte"_s, Type::Whole},
        {u"xs:nonNegativeInteger"_s, Type::Whole}, {u"xs:positiveInteger"_s, Type::Whole},
        {u"xs:unsignedInt"_s, Type::Whole}, {u"xs:decimal"_s, Type::Number}, {u"xs:double"_s, Type::Number},
        {u"xs:float"_s, Type::Number}, {u"xs:date"_s, Type::Date}, {u"xs:time"_s, Type::Time},
        {u"xs:dateTime"_s, Type::DateAndTime}, {u"xs:anyURI"_s, Type::Web}, {u"xs:language"_s, Type::Language}};
    return types.value(datatype, Type::Any);
}

/// What the types of XML Schema mean beyond being numbers.
void addBounds(FormRule& rule, const QString& datatype)
{
    static const QMap<QString, std::pair<QString, QString>> bounds = {{u"xs:byte"_s, {u"-128"_s, u"127"_s}},
        {u"xs:short"_s, {u"-32768"_s, u"32767"_s}}, {u"xs:int"_s, {u"-2147483648"_s, u"2147483647"_s}},
        {u"xs:nonNegativeInteger"_s, {u"0"_s, {}}}, {u"xs:positiveInteger"_s, {u"1"_s, {}}},
        {u"xs:unsignedInt"_s, {u"0"_s, u"4294967295"_s}}};
    const auto known = bounds.constFind(datatype);
    if (known == bounds.cend())
        return;
    if (rule.least.isEmpty())
        rule.least = known->first;
    if (rule.most.isEmpty())
        rule.most = known->second;
}

FormRule ruleOf(const DataForm::Validation& validation)
{
    FormRule rule;
    rule.type = ruleTypeOf(validation.datatype);
    rule.least = validation.min;
    rule.most = validation.max;
    rule.pattern = validation.regex;
    rule.isOpen = validation.isOpen;
    if (validation.fewest >= 0)
        rule.fewestChosen = validation.fewest;
    if (validation.most >= 0)
        rule.mostChosen = validation.most;
    addBounds(rule, validation.datatype);
    return rule;
}

/// The first way to the picture that can be gone: with the form, or by https.
QList<chat::FormPicture> picturesOf(const DataForm::Field& field, const QMap<QString, QByteArray>& pictures)
{
    for (const auto& media : field.media) {
        if (!media.type.startsWith(u"image/"))
            continue;
        if (pictures.contains(media.uri))
            return {{media.type, media.uri, pictures.value(media.uri)}};
        if (media.uri.startsWith(u"https:"_s, Qt::CaseInsensitive))
            return {{media.type, media.uri, {}}};
    }
    return {};
}

FormField fieldOf(const DataForm::Field& from, const QMap<QString, QByteArray>& pictures)
{
    FormField field;
    field.key = from.name;
    field.kind = kinds[size_t(from.type)];
    field.label = from.label;
    field.help = from.description;
    field.values = from.values;
    field.isRequired = from.required;
    for (const auto& option : from.options)
        field.choices.append({option.value, option.label});
    if (from.validation)
        field.rule = ruleOf(*from.validation);
    field.pictures = picturesOf(from, pictures);
    return field;
}

void addFound(chat::Form& form, const DataForm& from)
{
    for (const auto& head : from.reported)
        form.columns.append(head.label.isEmpty() ? head.name : head.label);
    for (const auto& item : from.items) {
        QStringList row;
        for (const auto& head : from.reported) {
            const auto cell = std::find_if(
                item.begin(), item.end(), [&](const DataForm::Field& field) { return field.name == head.name; });
            row.append(cell == item.end() ? QString() : cell->values.join(u", "_s));
        }
        form.rows.append(row);
    }
}

bool hasRiddle(const DataForm& form)
{
    const auto& fields = form.fields();
    return form.formType() == u"urn:xmpp:captcha"
        || std::any_of(
            fields.begin(), fields.end(), [](const DataForm::Field& field) { return !field.media.isEmpty(); });
}

/// XEP-0158 §5 names them.
bool answersRiddle(const DataForm::Field& field)
{
    static const QStringList names = {u"audio_recog"_s, u"ocr"_s, u"picture_q"_s, u"picture_recog"_s, u"qa"_s,
        u"SHA-256"_s, u"speech_q"_s, u"speech_recog"_s, u"video_q"_s, u"video_recog"_s};
    return !field.media.isEmpty() || names.contains(field.name);
}

/// ejabberd writes the riddle's web page into a field, as if one could answer with another.
bool isRiddlesPage(const DataForm::Field& field)
{
    static const QStringList names = {u"captcha-fallback-url"_s, u"url"_s};
    const QUrl page(field.values.value(0), QUrl::StrictMode);
    return field.type == DataForm::FieldType::TextSingle && names.contains(field.name)
        && (page.scheme() == u"https" || page.scheme() == u"http") && !page.host().isEmpty();
}

struct Legacy {
    QString label;
    Kind kind = Kind::Text;
};

/// XEP-0077 §14.1 defines these and no others.
const QMap<QString, Legacy>& legacyFields()
{
    static const QMap<QString, Legacy> fields = {{u"username"_s, {u"Name"_s}}, {u"nick"_s, {u"Shown as"_s}},
        {u"password"_s, {u"Password"_s, Kind::Secret}}, {u"name"_s, {u"Full name"_s}}, {u"first"_s, {u"First name"_s}},
        {u"last"_s, {u"Last name"_s}}, {u"email"_s, {u"E-mail"_s}}, {u"address"_s, {u"Street"_s}},
        {u"city"_s, {u"City"_s}}, {u"state"_s, {u"State or region"_s}}, {u"zip"_s, {u"Postal code"_s}},
        {u"phone"_s, {u"Telephone"_s}}, {u"url"_s, {u"Web page"_s}}, {u"date"_s, {u"Date"_s}},
        {u"misc"_s, {u"Other"_s}}, {u"text"_s, {u"Text"_s}}, {u"key"_s, {u"Key"_s, Kind::Hidden}}};
    return fields;
}

} // namespace

chat::Form formOf(const DataForm& from, const QMap<QString, QByteArray>& pictures)
{
    chat::Form form;
    form.isForeign = true;
    form.title = from.title;
    form.instructions = from.instructions;
    const bool isRiddle = hasRiddle(from);
    for (const auto& field : from.fields()) {
        if (isRiddle && form.webPage.isEmpty() && isRiddlesPage(field))
            form.webPage = field.values.first();
        else
            form.fields.append(fieldOf(field, pictures));
    }
    addFound(form, from);
    return chat::cleaned(std::move(form));
}

DataForm filledForm(const DataForm& asked, const chat::Form& filled)
{
    DataForm form(DataForm::Type::Submit);
    for (const auto& field : asked.fields()) {
        if (field.type == DataForm::FieldType::Fixed)
            continue;
        const auto* answer = filled.find(field.name);
        const auto values = field.type == DataForm::FieldType::Hidden || !answer ? field.values : answer->values;
        // §3.3: nothing stands for "no answer"; what had one and has none now says so.
        if (values.isEmpty() && field.values.isEmpty())
            continue;
        DataForm::Field given;
        given.name = field.name;
        given.type = field.type;
        given.values = values.isEmpty() && field.type != DataForm::FieldType::ListMulti ? QStringList{QString()}
                                                                                        : values;
        form.add(std::move(given));
    }
    return form;
}

chat::Form formOf(const xmpp::client::RegistrationForm& wanted)
{
    chat::Form form;
    if (wanted.form)
        form = formOf(*wanted.form, wanted.pictures);
    form.isForeign = true;
    for (const auto& name : wanted.form ? QStringList() : wanted.fields) {
        const auto known = legacyFields().constFind(name);
        if (known == legacyFields().cend())
            continue;
        FormField field;
        field.key = name;
        field.label = known->label;
        field.kind = known->kind;
        field.isRequired = field.kind != Kind::Hidden; // §3.1.2: an element that is there is asked for
        if (wanted.known.contains(name) && field.kind != Kind::Secret)
            field.values = {wanted.known.value(name)};
        form.fields.append(field);
    }
    if (form.instructions.isEmpty())
        form.instructions = wanted.instructions;
    if (form.webPage.isEmpty())
        form.webPage = wanted.url;
    return chat::cleaned(std::move(form));
}

xml::Element filledRegistration(const xmpp::client::RegistrationForm& wanted, const chat::Form& filled)
{
    if (wanted.form)
        return xmpp::client::registrationQuery(filledForm(*wanted.form, filled));
    QList<std::pair<QString, QString>> fields;
    for (const auto& name : wanted.fields) {
        if (const auto* answer = filled.find(name); answer && legacyFields().contains(name))
            fields.append({name, answer->values.value(0)});
    }
    return xmpp::client::registrationQuery(fields);
}

bool isGoodForOneAnswer(const xmpp::client::RegistrationForm& wanted)
{
    return wanted.form && hasRiddle(*wanted.form);
}

chat::Form refilled(const xmpp::client::RegistrationForm& wanted, const chat::Form& before)
{
    auto form = formOf(wanted);
    for (auto& field : form.fields) {
        const auto* asked = wanted.form ? wanted.form->find(field.key) : nullptr;
        const auto* answer = before.find(field.key);
        const bool isTheirs = field.kind == Kind::Hidden || field.kind == Kind::Words
            || (asked && answersRiddle(*asked));
        if (answer && answer->kind == field.kind && !isTheirs)
            field.values = answer->values;
    }
    return form;
}

} // namespace everyport::xmppchat
