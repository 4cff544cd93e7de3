#include "app/rules/traces.h"

#include "app/rules/events/eventkinds.h"
#include "app/rules/kinds/template.h"

using namespace Qt::StringLiterals;

namespace everyport::rules {

namespace {

const QString words = u"words "_s;

// Networks cut long lines and take signs out, so what counts is how it begins, letters and digits only.
QString gist(const QString& text)
{
    QString letters;
    for (const auto c : text) {
        if (c.isLetterOrNumber())
            letters += c.toCaseFolded();
        if (letters.size() >= 120)
            break;
    }
    return letters.isEmpty() ? oneLine(text, 120) : letters;
}

} // namespace

bool isWords(const Event& event)
{
    return event.kind == "message"_L1 || event.kind == privateMessage;
}

bool isTrace(const QString& event, const QString& trace)
{
    if (event == trace)
        return true;
    constexpr qsizetype shortest = 12; // shorter ones are in what anybody says
    constexpr qsizetype most = 80;     // and behind a relay's own words the end is missing
    const auto said = trace.startsWith(words) ? QStringView(trace).sliced(words.size()).left(most) : QStringView();
    return said.size() >= shortest && event.startsWith(words) && event.contains(said);
}

QString traceOf(const Event& event)
{
    const auto& fields = event.fields;
    if (isWords(event))
        return words + gist(fields.value(u"text"_s));
    if (event.kind == "poll-opened"_L1 || event.kind == "poll-closed"_L1)
        return event.kind + u' ' + fields.value(u"poll"_s);
    if (event.kind == "service-started"_L1 || event.kind == "service-stopped"_L1 || event.kind == "service-trouble"_L1)
        return event.kind + u' ' + fields.value(u"service"_s);
    if (event.kind == "item-published"_L1)
        return u"item "_s + fields.value(u"node"_s) + u' ' + gist(fields.value(u"text"_s));
    return {};
}

QStringList tracesOf(const QString& action, const OptionValues& filled)
{
    if (action == "say"_L1 || action == "answer"_L1) {
        QStringList traces;
        for (const auto& line : filled.text(u"text"_s).split(u'\n', Qt::SkipEmptyParts))
            traces << words + gist(line);
        traces << words + gist(filled.text(u"text"_s));
        return traces;
    }
    if (action == "open-poll"_L1 || action == "close-poll"_L1)
        return {(action == "open-poll"_L1 ? u"poll-opened "_s : u"poll-closed "_s) + filled.text(u"poll"_s)};
    if (action == "start-service"_L1)
        return {u"service-started "_s + filled.text(u"service"_s), u"service-trouble "_s + filled.text(u"service"_s)};
    if (action == "stop-service"_L1)
        return {u"service-stopped "_s + filled.text(u"service"_s)};
    if (action == "publish"_L1)
        return {u"item "_s + filled.text(u"node"_s) + u' ' + gist(filled.text(u"text"_s))};
    return {};
}

} // namespace everyport::rules
