#include "app/rules/shownrule.h"

#include <algorithm>

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include "app/config/secretremarks.h"
#include "app/rules/actions/actionkinds.h"
#include "app/rules/events/eventkinds.h"
#include "app/rules/ruleblocks.h"
#include "app/rules/rulefile.h"

using namespace Qt::StringLiterals;

namespace everyport::rules {

namespace {

/// As long as the longest least length of a secret wants it.
const auto notShown = u"(this secret is not shown)"_s;

/// A web address that is a secret itself, as chat services give them for webhooks: who knows it may post there.
bool opensByItself(const QString& text)
{
    static const QRegularExpression token(u"[A-Za-z0-9_-]{16,}"_s);
    const QUrl url(text);
    if (!url.scheme().startsWith("http"_L1))
        return false;
    return !url.userInfo().isEmpty() || url.hasQuery() || url.path().contains(token);
}

/// Where it goes is no secret.
QString onlyHost(const QUrl& url)
{
    return u"%1://%2/not-shown"_s.arg(url.scheme(), url.authority().section(u'@', -1));
}

/// Each web address within a text; of one that is wrong nobody can say which part is the host.
QString withoutOpeningAddresses(const QString& text)
{
    static const QRegularExpression address(uR"(https?://[^\s"'<>]+)"_s, QRegularExpression::CaseInsensitiveOption);
    QString shown;
    qsizetype done = 0;
    for (auto matches = address.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QUrl url(match.captured());
        shown += text.mid(done, match.capturedStart() - done);
        if (!url.isValid())
            shown += u"https://not-shown"_s;
        else
            shown += opensByItself(match.captured()) ? onlyHost(url) : match.captured();
        done = match.capturedEnd();
    }
    return shown + text.mid(done);
}

/// What is shown in its place, where it is given and is a secret. One that is given as nothing is none.
QString placeholderOf(const Option& option, const QString& text)
{
    if (text.isEmpty())
        return {};
    if (option.secret)
        return notShown;
    return opensByItself(text) ? onlyHost(QUrl(text)) : QString();
}

Result<Done> hide(const OptionList& options, OptionValues& values, ConfigFile& body)
{
    auto done = Result<Done>(Done());
    for (const auto& option : options) {
        const auto shown = values.isGiven(option.key) ? placeholderOf(option, values.text(option.key)) : QString();
        if (!done || shown.isEmpty())
            continue;
        values.give(option.key, shown);
        done = body.set(option.key, shown);
    }
    return done;
}

/// Only the lines that have a secret become others: what somebody has written out, though it is so anyway, stays.
Result<QByteArray> withHidden(Rule rule, const QByteArray& text, const QString& path)
{
    auto blocks = Blocks::parse(text, path);
    if (!blocks)
        return blocks.error();
    auto done = Result<Done>(Done());
    const auto* event = findEventKind(rule.event);
    if (auto* when = blocks->find(u"when"_s, 0); event && when)
        done = hide(event->options, rule.when, when->body);
    for (qsizetype i = 0; done && i < rule.actions.size(); ++i) {
        const auto* kind = findActionKind(rule.actions[i].kind);
        if (auto* block = blocks->find(u"do"_s, i); kind && block)
            done = hide(kind->options, rule.actions[i].values, block->body);
    }
    if (!done)
        return done.error();
    const auto shown = blocks->text();
    const auto said = RuleFile::parse(shown, path);
    if (said && *said == rule)
        return shown;
    return Error::local(Reason::BadSyntax, path);
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

bool hasAny(const QString& text, const QStringList& names)
{
    return std::any_of(
        names.begin(), names.end(), [&](const QString& name) { return text.contains(name, Qt::CaseInsensitive); });
}

/// By the name of an option, as it is or misspelt.
bool isNameOfSecret(const QString& key, const QStringList& names)
{
    return hasAny(key, names) || !nearestWord(key.section(u'.', -1).toLower().left(64), names).isEmpty();
}

/// Whether a line may hold a secret. Where one option is given one text, its name says so, and the text says what it
/// likes; of anything else the words do.
bool isSuspect(const QString& line, const QStringList& names)
{
    static const QRegularExpression whole(
        uR"(^\s*["']?([A-Za-z0-9_.-]+)["']?\s*=\s*(?:"(?!"")(?:[^"\\]|\\.)*"|'(?!'')[^']*')\s*(#[^"']*)?$)"_s);
    static const QRegularExpression key(
        uR"((?:^\s*["']?([A-Za-z0-9_.-]+)|([A-Za-z0-9_.-]+)["']?\s*=))"_s); // first on the line, or before a sign
    if (const auto match = whole.match(line); match.hasMatch())
        return isNameOfSecret(match.captured(1), names) || hasAny(match.captured(2), names)
            || withoutSecretRemarks(match.captured(2)) != match.captured(2);
    if (hasAny(line, names) || withoutSecretRemarks(line) != line)
        return true;
    for (auto matches = key.globalMatch(line); matches.hasNext();) {
        const auto match = matches.next();
        if (isNameOfSecret(match.captured(match.lastCapturedIndex()), names))
            return true;
    }
    return false;
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
        const bool isHere = isSuspect(line, names);
        if (isHere && !isHidden)
            shown << u"# What may be a secret is not shown."_s;
        isHidden = isHere || (isHidden && (wasInside || !beginsSomething(line)));
        if (!isHidden)
            shown << line;
    }
    return withoutOpeningAddresses(shown.join(u'\n'));
}

} // namespace

QString withoutSecrets(const QByteArray& text, const QString& path)
{
    const auto whole = QString::fromUtf8(text);
    const auto left = withoutSecretRemarks(whole);
    const auto bare = left == whole ? text : left.toUtf8(); // also what is no UTF-8 stays as it is
    const auto rule = RuleFile::parse(text, path);
    // A sign within a text begins no remark: such a file is treated as a wrong one.
    const auto same = rule && bare != text ? RuleFile::parse(bare, path) : rule;
    if (rule && same && *same == *rule) {
        if (const auto shown = withHidden(*rule, bare, path))
            return QString::fromUtf8(*shown);
    }
    return withoutSuspects(whole);
}

} // namespace everyport::rules
