#include "ui/polls/editor/rules/rulesentences.h"

#include "app/polls/pollregistry.h"
#include "ui/polls/editor/rules/rulesform.h"

namespace everyport::ui {

using polls::Policy;
using polls::Poll;

namespace {

/// Where phones vote, too: they tap at no reader.
QString modeOfAll(const Poll& poll)
{
    const int most = poll.policy.maxChoices;
    switch (poll.policy.mode) {
    case Policy::Mode::Once: return RulesForm::tr("The first vote of a voter stands; later ones change nothing.");
    case Policy::Mode::Change:
        return RulesForm::tr("Whoever votes for another answer has changed their mind; the last vote stands.");
    case Policy::Mode::Multi: break;
    case Policy::Mode::Every: return {}; // none may
    }
    return poll.kind == polls::Kind::Ranking
        ? RulesForm::tr("Each voter puts up to %n answers in order, starting with the best one.", nullptr, most)
        : RulesForm::tr("Each voter may choose up to %n different answers.", nullptr, most);
}

} // namespace

QString modeSentence(const Poll& poll)
{
    const Policy& policy = poll.policy;
    const bool isWritten = polls::isWritten(poll.kind);
    if (isWritten && policy.mode == Policy::Mode::Once)
        return RulesForm::tr("The first answer of a voter stands; later ones change nothing.");
    if (isWritten && policy.mode == Policy::Mode::Change)
        return RulesForm::tr("Whoever answers again has changed their mind; the last answer stands.");
    if (isWritten && policy.mode == Policy::Mode::Multi)
        return RulesForm::tr("How many words each voter has stands above.");
    if (poll.isForPhones() && policy.mode != Policy::Mode::Every)
        return modeOfAll(poll);
    switch (policy.mode) {
    case Policy::Mode::Once: return RulesForm::tr("The first tap of a card stands; later ones change nothing.");
    case Policy::Mode::Change:
        return RulesForm::tr("Whoever taps at another reader has changed their mind; the last tap stands.");
    case Policy::Mode::Multi:
        if (poll.kind == polls::Kind::Ranking)
            return RulesForm::tr(
                "A card is held to one reader after the other, starting with the best answer, for up to %n places.",
                nullptr, policy.maxChoices);
        return RulesForm::tr("A card may choose up to %n different answers.", nullptr, policy.maxChoices);
    case Policy::Mode::Every:
        return policy.cooldownMs > 0
            ? RulesForm::tr("Every tap is a vote; the same card at the same reader counts again after the pause.")
            : RulesForm::tr("Every tap is a vote.");
    }
    return {};
}

QString byPhoneSentence(const Poll& poll)
{
    const Policy& policy = poll.policy;
    if (policy.mode == Policy::Mode::Every)
        return RulesForm::tr("Where every tap counts no phone may vote: one could do so without end.");
    switch (policy.phones) {
    case Policy::Phones::None:
        if (polls::isWritten(poll.kind))
            return RulesForm::tr("Answers are written on phones or in messages. Choose who may vote by phone.");
        break;
    case Policy::Phones::AnyDevice:
        return RulesForm::tr(
            "Easy for everybody, and not strict: whoever deletes cookies or takes a second phone can vote again.");
    case Policy::Phones::Ticket:
        return RulesForm::tr(
            "Strict: each printed code votes once, on any phone. Print the tickets from the poll's menu.");
    case Policy::Phones::Account:
        return RulesForm::tr("Strictest: each account votes once, and its name is known while it votes.");
    }
    return RulesForm::tr("Votes come from readers only.");
}

QString whyNotMode(const Poll& poll)
{
    switch (poll.kind) {
    case polls::Kind::Choice: break;
    case polls::Kind::Scale: return RulesForm::tr("On a scale each voter chooses one value.");
    case polls::Kind::Motion: return RulesForm::tr("On a motion each voter has one vote.");
    case polls::Kind::Ranking: return RulesForm::tr("On a ranking each voter puts several answers in order.");
    case polls::Kind::Number:
    case polls::Kind::Open:
    case polls::Kind::Quiz: return RulesForm::tr("Here each voter has one answer.");
    case polls::Kind::Words: return RulesForm::tr("How many words each voter has stands above.");
    }
    return {};
}

} // namespace everyport::ui
