#include "ui/polls/actions/votes/votevoiding.h"

#include <memory>
#include <vector>

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

#include <unistd.h>

#include "app/polls/pollregistry.h"
#include "app/station/running/station.h"
#include "netcore/files/accountname.h"
#include "netcore/task/taskset.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/models/writtenstate.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/dialogs/dialog.h"
#include "ui/widgets/dialogs/form.h"
#include "ui/widgets/dialogs/formrow.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using polls::Voiding;
using polls::Vote;

namespace {

struct VoteVoiding {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::VoteVoiding)
};

constexpr qsizetype mostNamed = 6;

/// Of the cards that these votes are of: what a card has voted is taken back together.
struct Meant {
    QString poll;
    int round = 1; ///< That they were chosen in: a card may have voted otherwise in the next.
    QStringList cards = {};
    QStringList lines = {}; ///< "Soup, amber fox": a vote each
};

Meant meantBy(PollController& controller, const QList<Vote>& votes)
{
    const auto& registry = controller.feed().registry();
    const polls::Poll& poll = *registry.find(votes.first().poll);
    Meant meant{poll.id, poll.round};
    for (const Vote& vote : votes) {
        if (meant.cards.contains(vote.card))
            continue;
        meant.cards.append(vote.card);
        for (const QString& answer : registry.choices(poll.id, vote.card))
            meant.lines.append(
                VoteVoiding::tr("%1, %2", "an answer, who").arg(answerWords(registry, poll, answer), vote.cardName));
    }
    return meant;
}

bool isRoundOver(const polls::PollRegistry& registry, const Meant& meant)
{
    const polls::Poll* poll = registry.find(meant.poll);
    return poll && poll->round != meant.round;
}

/// All are asked for at once: what was asked for is done, whoever waits for the answers. The window may go meanwhile.
Task<Result<Done>> voidAll(polls::PollRegistry* registry, Meant meant, Voiding reason)
{
    if (isRoundOver(*registry, meant))
        co_return Error::refused(Reason::None, VoteVoiding::tr("A new round has begun: nothing was voided."));
    std::vector<Task<Result<Done>>> all;
    for (const QString& card : meant.cards)
        all.push_back(registry->retract(meant.poll, card, reason));
    Result<Done> result = Done();
    for (auto& one : all) {
        auto taken = co_await std::move(one);
        if (!taken && result)
            result = std::move(taken);
    }
    co_return result;
}

/// By `account` as it is called when it is done, unless the reason names somebody.
void voidThem(PollController& controller, const Meant& meant, const Voiding& reason,
    const std::shared_ptr<const QString>& account)
{
    const QString what = meant.lines.size() == 1
        ? VoteVoiding::tr("The vote for %1 is voided.").arg(meant.lines.first())
        : VoteVoiding::tr("%n votes are voided.", nullptr, int(meant.lines.size()));
    controller.context().undo().willDo(
        what,
        [&controller, meant, reason, account] {
            const Voiding named{reason.why, reason.by.isEmpty() ? *account : reason.by};
            controller.context().tasks().start(
                voidAll(&controller.feed().registry(), meant, named), VoteVoiding::tr("Voiding votes"));
        },
        u"ban"_s);
}

QString listOf(const Meant& meant)
{
    QStringList shown = meant.lines.mid(0, mostNamed);
    if (meant.lines.size() > mostNamed)
        shown.append(VoteVoiding::tr("and %n more", nullptr, int(meant.lines.size() - mostNamed)));
    return shown.join(u'\n');
}

QComboBox* makeReasons(QWidget* parent)
{
    auto* why = new QComboBox(parent);
    why->setEditable(true);
    why->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    why->addItems({VoteVoiding::tr("Ticket reported stolen"), VoteVoiding::tr("Voted for somebody else"),
        VoteVoiding::tr("A test before the event")});
    why->setCurrentIndex(-1);
    why->lineEdit()->setMaxLength(Voiding::longest);
    why->lineEdit()->setPlaceholderText(VoteVoiding::tr("Choose one or write your own"));
    return why;
}

/// The account that the program runs as: who sits before the window. Its number until the name is known, which may take
/// a while; then it also stands in the field, unless something was typed there meanwhile.
Task<Result<Done>> findName(Reactor* reactor, std::shared_ptr<QString> account, QPointer<QLineEdit> by)
{
    auto naming = accountNameSoon(*reactor, ::geteuid()); // $USER is what somebody says
    *account = co_await std::move(naming);
    if (by && by->text().isEmpty() && !by->isModified())
        by->setText(*account);
    co_return Done();
}

} // namespace

QList<Vote> voidableOf(const PollController& controller, const QList<Vote>& votes)
{
    QList<Vote> voidable;
    for (const Vote& vote : votes) {
        const polls::Poll* poll = controller.feed().registry().find(vote.poll);
        if (poll && vote.stands() && vote.round == poll->round)
            voidable.append(vote);
    }
    return voidable;
}

void askToVoid(PollController& controller, const QList<Vote>& votes)
{
    const QList<Vote> voidable = voidableOf(controller, votes);
    if (voidable.isEmpty())
        return;
    const Meant meant = meantBy(controller, voidable);
    if (meant.lines.isEmpty())
        return;
    auto* dialog = new Dialog(
        VoteVoiding::tr("Void %n votes", nullptr, int(meant.lines.size())), controller.context().window());
    auto* about = new Text(listOf(meant), Text::Size::Strong, Tone::Normal, dialog);
    dialog->content()->addWidget(about);
    auto* form = new Form(96, dialog);
    auto* why = makeReasons(form);
    FormRow* reason = form->add(VoteVoiding::tr("Why"), why,
        VoteVoiding::tr(
            "The report of the poll says it. The votes stay in the list as voided and are not counted again; "
            "their cards may vote once more."));
    reason->setCheck([why] {
        return why->currentText().simplified().isEmpty() ? VoteVoiding::tr("It needs a reason, for the report.")
                                                         : QString();
    });
    auto* by = new QLineEdit(form);
    by->setMaxLength(Voiding::longest);
    const auto account = std::make_shared<QString>(QString::number(::geteuid()));
    controller.context().tasks().start(findName(&controller.context().station().reactor(), account, by));
    form->add(VoteVoiding::tr("By"), by);
    dialog->content()->addWidget(form);
    dialog->content()->addStretch();
    dialog->setVerb(VoteVoiding::tr("Void"), [&controller, meant, form, why, by, account] {
        if (!form->checkAll())
            return false;
        voidThem(controller, meant, {why->currentText().simplified(), by->text().simplified()}, account);
        return true;
    });
    dialog->setDestructive(true);
    dialog->resize(Metrics::px(480), dialog->sizeHint().height());
    why->setFocus();
    dialog->open();
}

} // namespace everyport::ui
