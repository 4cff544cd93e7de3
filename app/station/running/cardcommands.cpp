#include "app/station/running/cardcommands.h"

#include "app/polls/cards/card.h"
#include "app/polls/pollregistry.h"
#include "app/station/running/printpages.h"
#include "app/station/running/station.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr qsizetype fewestDigits = 6; // numbers of which readers lost a part
constexpr qsizetype mostDigits = 20;

/// Or who voted without one: "account:anna", "ticket:…".
bool isCardNumber(const QString& text)
{
    if (polls::isVoterTag(text.trimmed()))
        return true;
    const auto isDigit = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F'); };
    const auto tag = polls::tagFromText(text);
    return tag.size() >= fewestDigits && tag.size() <= mostDigits && std::all_of(tag.begin(), tag.end(), isDigit);
}

/// How much went, as the registry tells it.
class Erased final : public polls::PollEvents {
public:
    explicit Erased(polls::PollRegistry& registry) : m_registry(registry) { m_registry.addListener(*this); }
    ~Erased() override { m_registry.removeListener(*this); }
    Erased(const Erased&) = delete;
    Erased& operator=(const Erased&) = delete;

    void votesErased(const QString&, const QList<qint64>& numbers) override
    {
        ++polls;
        taps += numbers.size();
    }
    int polls = 0;
    qsizetype taps = 0;

private:
    polls::PollRegistry& m_registry;
};

Task<Result<Done>> exportCard(polls::PollRegistry& registry, const QString& number, CommandOutput& output)
{
    return printPages<polls::CardPage>(
        output, [&registry, number](const polls::CardPage& before) { return registry.exportCard(number, before.last); },
        [](const polls::CardPage& page) { return QString::fromUtf8(page.text); });
}

Task<Result<Done>> eraseCard(polls::PollRegistry& registry, QString number, bool keepsVotes, CommandOutput& output)
{
    const Erased erased(registry);
    auto erasing = registry.eraseCard(
        number, keepsVotes ? polls::PollRegistry::Erasure::Anonymise : polls::PollRegistry::Erasure::Remove);
    const auto done = co_await std::move(erasing);
    if (!done)
        co_return done;
    if (erased.polls == 0)
        co_return Error::refused(Reason::NotFound, u"No poll knows this card."_s);
    output.print(u"polls: %1, taps: %2\n"_s.arg(erased.polls).arg(erased.taps));
    co_return Done();
}

} // namespace

Task<Result<Done>> runCardCommand(Station& station, CommandRequest request, CommandOutput& output)
{
    const auto number = request.arguments.value(0);
    if (!isCardNumber(number)) {
        return Result<Done>(Error::malformed(Reason::BadValue,
            u"%1 is no card's number: it is written as hexadecimal digits, as a reader shows it."_s.arg(number)));
    }
    if (request.words == "card export"_L1)
        return exportCard(station.polls(), number, output);
    return eraseCard(station.polls(), number, request.options.value(u"votes"_s) == u"keep"_s, output);
}

} // namespace everyport
