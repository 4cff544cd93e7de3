#include "ui/forms/askedwords.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "ui/languages/declaredwords.h"
#include "ui/languages/saidwords.h"
#include "ui/style/words/shownwords.h"

namespace everyport::ui {
namespace {

using chat::FormFault;
using chat::FormField;
using chat::FormRule;
using Type = FormRule::Type;

struct AskedWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::AskedWords)
};

QString boundWords(const FormRule& rule)
{
    const QString least = shownInLine(rule.least, 40), most = shownInLine(rule.most, 40);
    if (!least.isEmpty() && !most.isEmpty())
        return AskedWords::tr("%1 to %2").arg(least, most);
    if (!least.isEmpty())
        return AskedWords::tr("%1 or more").arg(least);
    return most.isEmpty() ? QString() : AskedWords::tr("%1 or less").arg(most);
}

QString kindWords(FormFault fault)
{
    switch (fault) {
    case FormFault::NotWhole: return AskedWords::tr("It must be a whole number.");
    case FormFault::NotNumber: return AskedWords::tr("It must be a number, such as 2.5.");
    case FormFault::NotDate: return AskedWords::tr("It must be a day, written like 2026-05-01.");
    case FormFault::NotTime: return AskedWords::tr("It must be a time, written like 18:30:00.");
    case FormFault::NotDateAndTime:
        return AskedWords::tr("It must be a day and a time, written like 2026-05-01T18:30:00Z.");
    case FormFault::NotWeb: return AskedWords::tr("It must be a whole address, such as https://example.org.");
    case FormFault::NotLanguage: return AskedWords::tr("It must be a language's short name, such as en or pt-BR.");
    case FormFault::NotAddress: return AskedWords::tr("It must be an address, such as name@example.org.");
    default: return {};
    }
}

QString countWords(FormFault fault, const FormRule& rule)
{
    if (fault == FormFault::TooFew)
        return AskedWords::tr("Choose at least %1.").arg(QLocale().toString(rule.fewestChosen));
    return AskedWords::tr("At most %1.")
        .arg(QLocale().toString(std::min<qlonglong>(rule.mostChosen, chat::mostFormChoices)));
}

} // namespace

QString faultWords(FormFault fault, const FormField& field)
{
    switch (fault) {
    case FormFault::None: return {};
    case FormFault::Missing:
        return field.kind == FormField::Kind::OneOf || field.kind == FormField::Kind::SomeOf
            ? AskedWords::tr("Choose one.")
            : AskedWords::tr("It needs an answer.");
    case FormFault::TooLong:
        return AskedWords::tr("It is too long: at most %1 characters.")
            .arg(QLocale().toString(qlonglong(chat::mostFormText)));
    case FormFault::NotOffered: return AskedWords::tr("Choose one that is offered.");
    case FormFault::TooSmall:
    case FormFault::TooLarge: return AskedWords::tr("It must be %1.").arg(boundWords(field.rule));
    case FormFault::OtherShape:
        return AskedWords::tr("It must be written another way (%1).").arg(shownInLine(field.rule.pattern, 80));
    case FormFault::TooFew:
    case FormFault::TooMany: return countWords(fault, field.rule);
    default: return kindWords(fault);
    }
}

QString labelWords(const FormField& field)
{
    if (!field.label.isEmpty())
        return shownInLine(saidWords(declaredWords(field.label)));
    QString words = field.key;
    const qsizetype at = std::max({words.lastIndexOf(u'#'), words.lastIndexOf(u':'), words.lastIndexOf(u'/')});
    words = shownInLine(words.mid(at + 1, 60)).replace(u'_', u' ').replace(u'-', u' ').simplified();
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

QString exampleWords(const FormField& field)
{
    using Kind = FormField::Kind;
    if (field.kind == Kind::Lines)
        return AskedWords::tr("One a line");
    if (field.kind == Kind::Addresses)
        return AskedWords::tr("One address a line");
    if (field.kind == Kind::Address)
        return AskedWords::tr("name@example.org");
    switch (field.rule.type) {
    case Type::Date: return AskedWords::tr("for example 2026-05-01");
    case Type::Time: return AskedWords::tr("for example 18:30:00");
    case Type::DateAndTime: return AskedWords::tr("for example 2026-05-01T18:30:00Z");
    case Type::Web: return AskedWords::tr("https://…");
    case Type::Any:
    case Type::Whole:
    case Type::Number:
    case Type::Language: break;
    }
    return boundWords(field.rule);
}

} // namespace everyport::ui
