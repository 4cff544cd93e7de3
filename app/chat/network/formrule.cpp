// What a form's answers must be.
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

#include "app/chat/network/form.h"

namespace everyport::chat {

using namespace Qt::StringLiterals;

namespace {

using Type = FormRule::Type;
using Kind = FormField::Kind;

constexpr qsizetype mostPattern = 1000;
constexpr qsizetype mostMatched = 4000;

/// A value as something that can be compared; nothing where it is not of its type.
template <typename Value>
std::optional<Value> read(const QString& text);

template <>
std::optional<qint64> read(const QString& text)
{
    bool isOne = false;
    const auto value = text.toLongLong(&isOne);
    return isOne ? std::optional(value) : std::nullopt;
}
template <>
std::optional<double> read(const QString& text)
{
    bool isOne = false;
    const auto value = QLocale::c().toDouble(text, &isOne);
    return isOne ? std::optional(value) : std::nullopt;
}
template <>
std::optional<QDate> read(const QString& text)
{
    const auto value = QDate::fromString(text, Qt::ISODate);
    return value.isValid() ? std::optional(value) : std::nullopt;
}
template <>
std::optional<QTime> read(const QString& text)
{
    const auto value = QTime::fromString(text, Qt::ISODate);
    return value.isValid() ? std::optional(value) : std::nullopt;
}
template <>
std::optional<QDateTime> read(const QString& text)
{
    const auto value = text.contains(u'T') ? QDateTime::fromString(text, Qt::ISODate) : QDateTime();
    return value.isValid() ? std::optional(value) : std::nullopt;
}

/// A bound that cannot be read is none.
template <typename Value>
FormFault within(const QString& text, const FormRule& rule, FormFault otherwise)
{
    const auto value = read<Value>(text);
    if (!value)
        return otherwise;
    const auto least = read<Value>(rule.least), most = read<Value>(rule.most);
    if (least && *value < *least)
        return FormFault::TooSmall;
    return most && *most < *value ? FormFault::TooLarge : FormFault::None;
}

FormFault typeFault(const FormRule& rule, const QString& text)
{
    static const QRegularExpression language(u"^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$"_s);
    switch (rule.type) {
    case Type::Any: break;
    case Type::Whole: return within<qint64>(text, rule, FormFault::NotWhole);
    case Type::Number: return within<double>(text, rule, FormFault::NotNumber);
    case Type::Date: return within<QDate>(text, rule, FormFault::NotDate);
    case Type::Time: return within<QTime>(text, rule, FormFault::NotTime);
    case Type::DateAndTime: return within<QDateTime>(text, rule, FormFault::NotDateAndTime);
    case Type::Web: {
        const QUrl url(text, QUrl::StrictMode);
        const bool needsHost = url.scheme() == u"http" || url.scheme() == u"https";
        return url.isValid() && !url.scheme().isEmpty() && !(needsHost && url.host().isEmpty()) ? FormFault::None
                                                                                                : FormFault::NotWeb;
    }
    case Type::Language: return language.match(text).hasMatch() ? FormFault::None : FormFault::NotLanguage;
    }
    return FormFault::None;
}

/// The pattern is a stranger's: one that takes too long, or is none, says nothing. They will say so themselves.
FormFault patternFault(const FormRule& rule, const QString& text)
{
    if (rule.pattern.isEmpty() || rule.pattern.size() > mostPattern || text.size() > mostMatched)
        return FormFault::None;
    const QRegularExpression pattern(u"(*LIMIT_MATCH=100000)(*LIMIT_DEPTH=2000)\\A(?:%1)\\z"_s.arg(rule.pattern),
        QRegularExpression::UseUnicodePropertiesOption);
    if (!pattern.isValid())
        return FormFault::None;
    const auto match = pattern.match(text);
    return !match.isValid() || match.hasMatch() ? FormFault::None : FormFault::OtherShape;
}

bool isAddress(const QString& text)
{
    const auto bare = text.section(u'/', 0, 0);
    if (bare.isEmpty() || bare.startsWith(u'@') || bare.endsWith(u'@') || bare.count(u'@') > 1 || text.size() > 3071)
        return false;
    return std::none_of(bare.begin(), bare.end(),
        [](QChar character) { return character.isSpace() || character.category() == QChar::Other_Control; });
}

FormFault valueFault(const FormField& field, const QString& text)
{
    if (text.size() > mostFormText)
        return FormFault::TooLong;
    const bool isChosen = field.kind == Kind::OneOf || field.kind == Kind::SomeOf;
    const bool isOffered = std::any_of(
        field.choices.begin(), field.choices.end(), [&](const FormChoice& choice) { return choice.value == text; });
    if (isChosen && isOffered)
        return FormFault::None;
    if (isChosen && !field.rule.isOpen)
        return FormFault::NotOffered;
    if ((field.kind == Kind::Address || field.kind == Kind::Addresses) && !isAddress(text))
        return FormFault::NotAddress;
    const auto fault = typeFault(field.rule, text);
    return fault == FormFault::None ? patternFault(field.rule, text) : fault;
}

} // namespace

FormFault faultOf(const FormField& field, const QStringList& values)
{
    if (field.kind == Kind::Words || field.kind == Kind::Hidden || field.kind == Kind::YesNo)
        return FormFault::None;
    QStringList given = values;
    given.removeAll(QString());
    if (given.isEmpty() && field.isRequired)
        return FormFault::Missing;
    const bool isMany = field.kind == Kind::Lines || field.kind == Kind::SomeOf || field.kind == Kind::Addresses;
    // What is left out altogether is no answer, rather than too short a one.
    if (isMany && !given.isEmpty() && given.size() < field.rule.fewestChosen)
        return FormFault::TooFew;
    if (isMany && given.size() > std::min<qsizetype>(field.rule.mostChosen, mostFormChoices))
        return FormFault::TooMany;
    for (const auto& value : std::as_const(given)) {
        if (const auto fault = valueFault(field, value); fault != FormFault::None)
            return fault;
    }
    return FormFault::None;
}

} // namespace everyport::chat
