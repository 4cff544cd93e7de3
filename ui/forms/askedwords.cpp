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

/// What XEP-0060 and XEP-0248 call the choices of a node's form: few servers give them labels.
QString nodeChoiceWords(const QString& key, const QString& value)
{
    static constexpr struct {
        const char16_t* key;
        const char16_t* value;
        const char* words;
    } known[] = {
        {u"pubsub#node_type", u"leaf", QT_TRANSLATE_NOOP("everyport::ui::AskedWords", "Items")},
        {u"pubsub#node_type", u"collection", QT_TRANSLATE_NOOP("everyport::ui::AskedWords", "Other nodes")},
        {u"pubsub#access_model", u"open", QT_TRANSLATE_NOOP("everyport::ui::AskedWords", "Everyone")},
        {u"pubsub#access_model", u"presence",
            QT_TRANSLATE_NOOP("everyport::ui::AskedWords", "Who sees its owner's presence")},
        {u"pubsub#access_model", u"roster", QT_TRANSLATE_NOOP("everyport::ui::AskedWords", "Contacts in some groups")},
        {u"pubsub#access_model", u"authorize",
            QT_TRANSLATE_NOOP("everyport::ui::AskedWords", "Whom its owner agrees to")},
        {u"pubsub#access_model", u"whitelist", QT_TRANSLATE_NOOP("everyport::ui::AskedWords", "Only its members")},
        {u"pubsub#publish_model", u"publishers", QT_TRANSLATE_NOOP("everyport::ui::AskedWords", "Its publishers")},
        {u"pubsub#publish_model", u"subscribers",
            QT_TRANSLATE_NOOP("everyport::ui::AskedWords", "Its subscribers, too")},
        {u"pubsub#publish_model", u"open", QT_TRANSLATE_NOOP("everyport::ui::AskedWords", "Everyone")},
        {u"pubsub#send_last_published_item", u"never", QT_TRANSLATE_NOOP("everyport::ui::AskedWords", "Never")},
        {u"pubsub#send_last_published_item", u"on_sub",
            QT_TRANSLATE_NOOP("everyport::ui::AskedWords", "When somebody subscribes")},
        {u"pubsub#send_last_published_item", u"on_sub_and_presence",
            QT_TRANSLATE_NOOP("everyport::ui::AskedWords", "When somebody subscribes or comes online")},
        {u"pubsub#notification_type", u"headline",
            QT_TRANSLATE_NOOP("everyport::ui::AskedWords", "Headlines: nobody keeps them")},
        {u"pubsub#notification_type", u"normal",
            QT_TRANSLATE_NOOP("everyport::ui::AskedWords", "Messages: kept until read")},
        {u"pubsub#children_association_policy", u"all", QT_TRANSLATE_NOOP("everyport::ui::AskedWords", "Everyone")},
        {u"pubsub#children_association_policy", u"owners",
            QT_TRANSLATE_NOOP("everyport::ui::AskedWords", "Its owners")},
        {u"pubsub#children_association_policy", u"whitelist",
            QT_TRANSLATE_NOOP("everyport::ui::AskedWords", "Only those named below")},
    };
    for (const auto& one : known) {
        if (value == QStringView(one.value) && key == QStringView(one.key))
            return AskedWords::tr(one.words);
    }
    return {};
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
        return shownInLine(knownWords(field.label));
    QString words = field.key;
    const qsizetype at = std::max({words.lastIndexOf(u'#'), words.lastIndexOf(u':'), words.lastIndexOf(u'/')});
    words = shownInLine(words.mid(at + 1, 60)).replace(u'_', u' ').replace(u'-', u' ').simplified();
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

QString choiceWords(const FormField& field, const chat::FormChoice& choice)
{
    if (choice.label.isEmpty() || choice.label == choice.value) {
        if (const QString words = nodeChoiceWords(field.key, choice.value); !words.isEmpty())
            return words;
    }
    return shownInLine(choice.label.isEmpty() ? choice.value : choice.label, int(chat::mostFormLabel));
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
