#include "app/rules/shownrule.h"

#include <QRegularExpression>
#include <QStringList>

#include "app/rules/actions/actionkinds.h"
#include "app/rules/events/eventkinds.h"
#include "app/rules/rulefile.h"

using namespace Qt::StringLiterals;

namespace everyport::rules {

namespace {

/// As long as the longest least length of a secret wants it.
const auto notShown = u"(this secret is not shown)"_s;

void hide(const OptionList& options, OptionValues& values)
{
    for (const auto& option : options) {
        if (option.secret && values.isGiven(option.key))
            values.give(option.key, notShown);
    }
}

QStringList secretKeys()
{
    QStringList keys;
    const auto add = [&keys](const OptionList& options) {
        for (const auto& option : options) {
            if (option.secret && !keys.contains(option.key))
                keys << option.key;
        }
    };
    for (const auto& kind : eventKinds())
        add(kind.options);
    for (const auto& kind : actionKinds())
        add(kind.options);
    return keys;
}

bool beginsSomething(const QString& line)
{
    static const QRegularExpression begin(u"^\\s*([A-Za-z0-9_.-]+\\s*=|\\[|#)"_s);
    return line.contains(begin);
}

/// The quotes that a text of several lines is still open with behind this line.
QString openQuotes(const QString& line, const QString& before)
{
    for (const auto& quotes : {u"\"\"\""_s, u"'''"_s}) {
        if ((before.isEmpty() || before == quotes) && line.count(quotes) % 2)
            return before.isEmpty() ? quotes : QString();
    }
    return before;
}

QString withoutSuspects(const QString& text)
{
    const auto names = secretKeys();
    QStringList shown;
    bool isHidden = false;
    QString quotes;
    const auto lines = text.split(u'\n');
    for (const auto& line : lines) {
        const bool wasInside = !quotes.isEmpty();
        quotes = openQuotes(line, quotes);
        const bool isSuspect = std::any_of(
            names.begin(), names.end(), [&](const QString& key) { return line.contains(key, Qt::CaseInsensitive); });
        if (isSuspect && !isHidden)
            shown << u"# What may be a secret is not shown."_s;
        isHidden = isSuspect || (isHidden && (wasInside || !beginsSomething(line)));
        if (!isHidden)
            shown << line;
    }
    return shown.join(u'\n');
}

} // namespace

QString withoutSecrets(const QByteArray& text, const QString& path)
{
    if (auto rule = RuleFile::parse(text, path)) {
        if (const auto* event = findEventKind(rule->event))
            hide(event->options, rule->when);
        for (auto& action : rule->actions) {
            if (const auto* kind = findActionKind(action.kind))
                hide(kind->options, action.values);
        }
        if (const auto written = RuleFile::write(*rule, text, path))
            return QString::fromUtf8(*written);
    }
    return withoutSuspects(QString::fromUtf8(text));
}

} // namespace everyport::rules
