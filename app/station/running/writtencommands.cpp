#include "app/station/running/writtencommands.h"

#include <algorithm>

#include "app/polls/kinds/writtenresult.h"
#include "app/polls/pollregistry.h"
#include "app/station/commandline/terminaltext.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using polls::WrittenFate;

/// What everybody sees of it: "shown", "hidden", "waits", or what it counts as.
QString fateText(const polls::Poll& poll, const QString& key)
{
    const auto into = polls::mergedKey(poll.fates, key);
    const auto fate = poll.fates.constFind(into);
    const auto seen = fate == poll.fates.cend() && poll.writing.approve ? u"waits"_s
        : polls::isShownToAll(poll, key)                                ? u"shown"_s
                                                                        : u"hidden"_s;
    return into == key ? seen : u"%1 as “%2”"_s.arg(seen, into);
}

QString wordTable(const polls::Poll& poll, const polls::Tally& tally)
{
    QList<QStringList> rows;
    for (const auto& text : polls::allWritten(tally))
        rows << QStringList{
            QString::number(text.count), terminalLine(fateText(poll, text.key)), terminalLine(text.text)};
    return columns(rows);
}

std::optional<WrittenFate::Kind> fateOf(const QString& command)
{
    if (command == "poll show"_L1)
        return WrittenFate::Kind::Shown;
    if (command == "poll hide"_L1)
        return WrittenFate::Kind::Hidden;
    return command == "poll combine"_L1 ? std::optional(WrittenFate::Kind::Merged) : std::nullopt;
}

/// As it is counted, whoever spells it. A fate may be said before somebody writes it.
Result<QString> keyOf(const polls::Poll& poll, const QString& words)
{
    const auto written = polls::readWritten(poll, words);
    if (!written)
        return Error::refused(Reason::BadValue, u"Nobody can have written that here: it is empty or too long."_s);
    return written->key;
}

bool isWrittenBySomebody(const polls::Tally& tally, const QString& key)
{
    const auto all = polls::allWritten(tally);
    return std::any_of(all.begin(), all.end(), [&key](const polls::ShownText& text) { return text.key == key; });
}

/// Of what nobody has written, which may be a slip; empty for all else.
QString unwrittenText(const polls::Poll& poll, const polls::Tally& tally, const QString& key, const QString& command)
{
    if (isWrittenBySomebody(tally, key))
        return {};
    const auto kind = fateOf(command);
    if (kind == WrittenFate::Kind::Shown)
        return u"Nobody has written that yet; it is shown when somebody does.\n"_s;
    if (kind == WrittenFate::Kind::Hidden)
        return u"Nobody has written that yet; it is hidden when somebody does.\n"_s;
    if (kind == WrittenFate::Kind::Merged)
        return u"Nobody has written that yet; it is combined when somebody does.\n"_s;
    return poll.fates.contains(key) ? u"Nobody has written that yet; what was decided of it is undone.\n"_s
                                    : u"Nobody has written that, and nothing was decided of it.\n"_s;
}

Task<Result<Done>> moderate(polls::PollRegistry& registry, QString poll, QString key, std::optional<WrittenFate> fate,
    QString told, CommandOutput& output)
{
    auto moderating = registry.moderate(poll, key, fate);
    const auto done = co_await std::move(moderating);
    if (done && !told.isEmpty())
        output.print(told);
    co_return done;
}

Task<Result<Done>> decide(
    polls::PollRegistry& registry, const polls::Poll& poll, const CommandRequest& request, CommandOutput& output)
{
    const auto key = keyOf(poll, request.arguments.value(1));
    if (!key)
        return Result<Done>(key.error());
    const auto told = unwrittenText(poll, registry.tally(poll.id), *key, request.words);
    const auto kind = fateOf(request.words);
    if (!kind)
        return moderate(registry, poll.id, *key, {}, told, output);
    WrittenFate fate{*kind, {}};
    if (*kind == WrittenFate::Kind::Merged) {
        const auto into = keyOf(poll, request.arguments.value(2));
        if (!into)
            return Result<Done>(into.error());
        fate.into = *into;
    }
    return moderate(registry, poll.id, *key, fate, told, output);
}

} // namespace

bool isWrittenCommand(const QString& words)
{
    return words == "poll words"_L1 || words == "poll undo"_L1 || fateOf(words);
}

Task<Result<Done>> runWrittenCommand(
    polls::PollRegistry& registry, const CommandRequest& request, CommandOutput& output)
{
    const auto* poll = registry.find(request.arguments.value(0));
    if (!poll || !polls::isWritten(poll->kind) || poll->kind == polls::Kind::Number)
        return Result<Done>(Error::refused(Reason::BadValue,
            u"Voters write no words in %1: only words and open answers are shown, hidden or counted as one."_s.arg(
                request.arguments.value(0))));
    if (request.words != "poll words"_L1)
        return decide(registry, *poll, request, output);
    output.print(wordTable(*poll, registry.tally(poll->id)));
    return Result<Done>(Done());
}

} // namespace everyport
