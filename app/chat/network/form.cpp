#include "app/chat/network/form.h"

#include <algorithm>

#include <QSet>

#include "app/chat/messages/wording.h"

namespace everyport::chat {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostKey = 1023;

bool holdsMany(FormField::Kind kind)
{
    using Kind = FormField::Kind;
    return kind == Kind::Lines || kind == Kind::SomeOf || kind == Kind::Addresses || kind == Kind::Hidden
        || kind == Kind::Words;
}

QString words(const QString& text, qsizetype most)
{
    return cleanText(RichText(text), most).text;
}

void cleanValues(FormField& field)
{
    using Kind = FormField::Kind;
    field.values.resize(std::min(field.values.size(), holdsMany(field.kind) ? mostFormChoices : qsizetype(1)));
    for (auto& value : field.values)
        value.truncate(mostFormText);
    if (field.kind == Kind::YesNo)
        field.values = {field.values.value(0) == u"1"_s || field.values.value(0) == u"true"_s ? u"1"_s : u"0"_s};
    if (field.kind == Kind::Words) {
        for (auto& value : field.values)
            value = words(value, mostFormText);
    }
}

void cleanField(FormField& field)
{
    field.label = words(field.label, mostFormLabel).simplified();
    field.help = words(field.help, mostFormText);
    field.choices.resize(std::min(field.choices.size(), mostFormChoices));
    for (auto& choice : field.choices) {
        choice.value.truncate(mostFormText);
        choice.label = words(choice.label, mostFormLabel).simplified();
    }
    field.pictures.resize(std::min(field.pictures.size(), qsizetype(4)));
    field.pictures.removeIf([](const FormPicture& picture) { return picture.bytes.size() > mostFormPicture; });
    cleanValues(field);
}

void cleanTable(Form& form)
{
    form.columns.resize(std::min(form.columns.size(), mostFormColumns));
    for (auto& head : form.columns)
        head = words(head, mostFormLabel).simplified();
    form.rows.resize(std::min(form.rows.size(), mostFormRows));
    for (auto& row : form.rows) {
        row.resize(form.columns.size());
        for (auto& cell : row)
            cell = words(cell, mostFormText);
    }
}

} // namespace

const FormField* Form::find(QStringView key) const
{
    const auto found = std::find_if(
        fields.begin(), fields.end(), [key](const FormField& field) { return field.key == key; });
    return found == fields.end() ? nullptr : &*found;
}

FormField* Form::find(QStringView key)
{
    return const_cast<FormField*>(std::as_const(*this).find(key));
}

bool Form::asksSomething() const
{
    return std::any_of(fields.begin(), fields.end(), [](const FormField& field) {
        return field.kind != FormField::Kind::Words && field.kind != FormField::Kind::Hidden;
    });
}

Form cleaned(Form form)
{
    form.title = words(form.title, mostFormLabel).simplified();
    form.instructions = words(form.instructions, mostFormText);
    form.webPage.truncate(2000);
    QSet<QString> keys;
    form.fields.removeIf([&keys](const FormField& field) {
        if (field.kind == FormField::Kind::Words)
            return false;
        if (field.key.isEmpty() || field.key.size() > mostKey || keys.contains(field.key))
            return true;
        keys.insert(field.key);
        return false;
    });
    form.fields.resize(std::min(form.fields.size(), mostFormFields));
    for (auto& field : form.fields)
        cleanField(field);
    cleanTable(form);
    return form;
}

} // namespace everyport::chat
