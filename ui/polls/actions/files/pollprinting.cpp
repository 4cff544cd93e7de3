#include "ui/polls/actions/files/pollprinting.h"

#include <QFileInfo>

#include "app/polls/polltickets.h"
#include "app/station/running/pollreports.h"
#include "app/station/running/station.h"
#include "netcore/task/taskset.h"
#include "ui/frame/feedback/alerts.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/feedback/windowlosses.h"
#include "ui/frame/keyboard/shortcutregistry.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/paper/paperdocuments.h"
#include "ui/polls/actions/files/pollexports.h"
#include "ui/polls/actions/files/pollfiles.h"
#include "ui/polls/actions/files/votesfile.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/kinds/answertitle.h"
#include "ui/polls/models/polltranslation.h"
#include "ui/polls/models/ticketsdialog.h"
#include "ui/style/colours/icons.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/dialogs/printdialog.h"
#include "ui/widgets/dialogs/savedialog.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using polls::Poll;

namespace {

const auto batchesOfTickets = u"tickets/"_s;

QString whyNotPrinted()
{
    return PollPrinting::tr("The printer took nothing. See whether it is on and has paper, or choose another one.");
}

} // namespace

PollPrinting::PollPrinting(PollController& controller) : m_controller(controller)
{
    const auto make = [this](const QString& id, const QString& text, const QKeySequence& keys = {}) {
        auto* action = new QAction(icon(u"printer"_s), text, this);
        m_controller.context().shortcuts().add(action, u"polls/"_s + id, tr("Polls"), keys);
        return action;
    };
    printAction = make(u"print"_s, tr("&Print the result…"), QKeySequence(Qt::CTRL | Qt::Key_P));
    reportAction = make(u"report"_s, tr("Report of the e&vent as PDF…"));
    handoutAction = make(u"handout"_s, tr("Print a &hand-out with codes…"));
    ticketsAction = make(u"tickets"_s, tr("Print tic&kets to vote with…"));
    connect(ticketsAction, &QAction::triggered, this, &PollPrinting::askForTickets);
    connect(printAction, &QAction::triggered, this, [this] {
        const QString id = m_controller.likelyPoll();
        m_controller.context().tasks().start(printResult(id), tr("Printing “%1”").arg(m_controller.nameOf(id)));
    });
    connect(reportAction, &QAction::triggered, this, &PollPrinting::askForReport);
    connect(handoutAction, &QAction::triggered, this, &PollPrinting::printHandout);
    connect(&controller, &PollController::currentChanged, this, &PollPrinting::updateActions);
    for (auto signal : {&PollFeed::changedPoll, &PollFeed::removedPoll})
        connect(&controller.feed(), signal, this, &PollPrinting::updateActions);
    updateActions();
    WindowLosses::of(controller.context()).add(this, u"polls"_s, [this] { return unprinted(); });
}

/// Their codes vote, and stand nowhere else.
QString PollPrinting::unprinted() const
{
    for (const Trouble& trouble : m_controller.context().troubles().all()) {
        if (trouble.page == "polls"_L1 && trouble.id.startsWith(batchesOfTickets))
            return tr("tickets for “%1” that were not printed").arg(m_controller.nameOf(trouble.subject));
    }
    return {};
}

void PollPrinting::updateActions()
{
    const Poll* own = m_controller.feed().registry().find(m_controller.likelyPoll());
    const bool wasOpen = own && own->state != Poll::State::Draft;
    printAction->setEnabled(wasOpen);
    reportAction->setEnabled(wasOpen);
    const bool isWritten = own && polls::isWritten(own->kind);
    const bool isByTicket = own && own->policy.phones == polls::Policy::Phones::Ticket;
    // Paper invites people to vote, here, where it would count for nothing.
    const bool isLeftOut = own && own->leftOut.contains(m_controller.feed().registry().station());
    handoutAction->setEnabled(own && !isWritten && !isLeftOut);
    ticketsAction->setEnabled(isByTicket && !isLeftOut);
    handoutAction->setToolTip(isWritten ? tr("Voters write the answers, so there is none to scan.") : QString());
    ticketsAction->setToolTip(
        own && !isByTicket ? tr("Choose “Phones with a ticket's code” in the poll's rules first.") : QString());
    if (isLeftOut) {
        for (auto* action : {handoutAction, ticketsAction})
            action->setToolTip(tr("This station is left out of this question."));
    }
}

Task<Result<Done>> PollPrinting::printResult(QString poll)
{
    auto making = makeReport(m_controller.context().station(), poll);
    const auto report = co_await std::move(making);
    if (!report)
        co_return report.error();
    print(reportPaper(*report), report->event);
    co_return Done();
}

void PollPrinting::askForReport()
{
    const Poll* own = m_controller.feed().registry().find(m_controller.likelyPoll());
    if (!own)
        return;
    const QString name = own->event.isEmpty() ? own->id : own->event;
    const FileToSave wanted{
        .title = tr("Report of the event"), .name = polls::slugFrom(name) + u".pdf"_s, .filters = {tr("PDF (*.pdf)")}};
    askWhereToSave(m_controller.context().window(), wanted, this, [this, name](const QString& file) {
        m_controller.context().tasks().start(saveReport(name, file), tr("Writing %1").arg(QFileInfo(file).fileName()));
    });
}

Task<Result<Done>> PollPrinting::saveReport(QString name, QString file)
{
    auto making = makeReport(m_controller.context().station(), name);
    const auto report = co_await std::move(making);
    if (!report)
        co_return report.error();
    auto writing = writeFileSoon(
        m_controller.context().station().reactor(), file, pdfOf(reportPaper(*report), report->event));
    const auto written = co_await std::move(writing);
    if (!written)
        co_return written.error();
    m_controller.context().tell(tr("Saved %1.").arg(QFileInfo(file).fileName()));
    co_return Done();
}

HandoutFacts handoutFacts(const Poll& poll, const PollAddresses& addresses, const QString& voting)
{
    HandoutFacts facts{.event = poll.event, .question = pollTitle(poll)};
    // A ticket's code brings itself along, and this sheet has none.
    facts.isForVoting = poll.policy.phones == polls::Policy::Phones::AnyDevice && !voting.isEmpty();
    facts.hasReaders = !poll.isForPhonesAlone();
    facts.address = facts.isForVoting ? voting : addresses.results(poll.id);
    facts.typed = addresses.typed(poll.id);
    facts.privacy = addresses.privacy();
    // An event's address knows no answers of one of its questions.
    const QString own = facts.isForVoting ? addresses.voting(poll.id) : facts.address;
    for (const polls::Answer& answer : poll.answers)
        facts.answers.append({answerTitle(poll.kind, answer.title), own + u"#answer="_s + answer.id});
    return facts;
}

void PollPrinting::printHandout()
{
    const Poll* own = m_controller.feed().registry().find(m_controller.likelyPoll());
    if (!own || !leadsSomewhere())
        return;
    const PollAddresses addresses = m_controller.context().station().pollAddresses();
    const HandoutFacts facts = handoutFacts(*own, addresses, addresses.handedOut(own->id));
    print(handoutPaper(facts), facts.question);
}

bool PollPrinting::leadsSomewhere()
{
    if (m_controller.context().station().pollAddresses().reachBeyond())
        return true;
    m_controller.context().tell(tr(
        "Only this computer can open the results, so a code on paper would lead nowhere. Let the room see them first."));
    return false;
}

void PollPrinting::askForTickets()
{
    const QString id = m_controller.likelyPoll();
    if (!m_controller.feed().registry().find(id) || !leadsSomewhere())
        return;
    auto* dialog = new TicketsDialog(m_controller.context().window());
    // In a turn of its own: this dialog goes first.
    const auto ask = [this, id](int count) { askForTicketPaper(id, count); };
    connect(dialog, &TicketsDialog::countGiven, this, ask, Qt::QueuedConnection);
    dialog->open();
}

/// Codes vote from the moment on that they are made, and nobody can see them again: so first it is known where they
/// will stand.
void PollPrinting::askForTicketPaper(const QString& poll, int count)
{
    const QString name = m_controller.nameOf(poll);
    const auto print = [this, poll, count, name](const std::shared_ptr<QPagedPaintDevice>& paper) {
        m_controller.context().tasks().start(printTickets(paper, poll, count), tr("Making tickets for “%1”").arg(name));
    };
    askForPrinter(m_controller.context().window(), name, this, print);
}

Task<Result<Done>> PollPrinting::printTickets(std::shared_ptr<QPagedPaintDevice> paper, QString poll, int count)
{
    const Station& station = m_controller.context().station();
    const Poll* own = m_controller.feed().registry().find(poll);
    if (!own)
        co_return Error::refused(Reason::NotFound, PollFiles::tr("The poll is not there any more."));
    TicketFacts facts{.event = own->event, .question = pollTitle(*own)};
    facts.address = station.pollAddresses().handedOut(poll);
    facts.typed = station.pollAddresses().typed(poll);
    facts.mayChange = own->policy.mode == polls::Policy::Mode::Change;
    auto making = polls::issueTickets(m_controller.feed().registry(), poll, count);
    const auto tickets = co_await std::move(making);
    if (!tickets)
        co_return tickets.error();
    facts.tickets = *tickets;
    const bool done = ticketPaper(facts).paint(*paper);
    ticketsPrinted(poll, batchesOfTickets + QString::number(++m_batches), facts, done, fileOf(*paper));
    co_return Done();
}

/// What no paper took is kept, for its codes vote.
void PollPrinting::ticketsPrinted(
    const QString& poll, const QString& batch, const TicketFacts& facts, bool done, const QString& file)
{
    Alerts& troubles = m_controller.context().troubles();
    if (done) {
        troubles.clear(batch);
        return reportPrinted(facts.question, true, file);
    }
    Trouble trouble{.id = batch, .page = u"polls"_s};
    trouble.subject = poll;
    trouble.head = tr("%n tickets were not printed:", nullptr, int(facts.tickets.size()));
    trouble.text = whyNotPrinted();
    trouble.remedies = {
        {tr("Print again…"), u"printer"_s, [this, poll, batch, facts] { printAgain(poll, batch, facts); }},
        {tr("Save as PDF…"), u"file-down"_s, [this, batch, facts] { askForTicketFile(batch, facts); }},
        {tr("Throw them away"), u"trash-2"_s, [&troubles, batch] { troubles.clear(batch); }}};
    troubles.raise(trouble);
}

void PollPrinting::printAgain(const QString& poll, const QString& batch, const TicketFacts& facts)
{
    askWhereToPrint(
        m_controller.context().window(), facts.question, this,
        [facts](QPagedPaintDevice& device) { return ticketPaper(facts).paint(device); },
        [this, poll, batch, facts](bool done, const QString& file) { ticketsPrinted(poll, batch, facts, done, file); });
}

void PollPrinting::askForTicketFile(const QString& batch, const TicketFacts& facts)
{
    const FileToSave wanted{.title = tr("Save as PDF"),
        .name = polls::slugFrom(facts.question) + u".pdf"_s,
        .filters = {tr("PDF (*.pdf)")}};
    askWhereToSave(m_controller.context().window(), wanted, this, [this, batch, facts](const QString& file) {
        m_controller.context().tasks().start(saveTickets(batch, pdfOf(ticketPaper(facts), facts.question), file),
            tr("Writing %1").arg(QFileInfo(file).fileName()));
    });
}

Task<Result<Done>> PollPrinting::saveTickets(QString batch, QByteArray pdf, QString file)
{
    auto writing = writeFileSoon(m_controller.context().station().reactor(), file, pdf);
    const auto written = co_await std::move(writing);
    if (!written)
        co_return written.error();
    m_controller.context().troubles().clear(batch);
    m_controller.context().tell(tr("Saved %1.").arg(QFileInfo(file).fileName()));
    co_return Done();
}

void PollPrinting::print(const PaperPages& pages, const QString& title)
{
    askWhereToPrint(
        m_controller.context().window(), title, this,
        [pages](QPagedPaintDevice& device) { return pages.paint(device); },
        [this, title](bool done, const QString& file) { reportPrinted(title, done, file); });
}

void PollPrinting::reportPrinted(const QString& title, bool done, const QString& file)
{
    const auto given = done ? Result<Done>(Done()) : Error::local(Reason::None, whyNotPrinted());
    reportResult(m_controller.context(), tr("Printing “%1”").arg(shownInLine(title, 60)), given);
    if (given)
        m_controller.context().tell(file.isEmpty() ? tr("“%1” was given to the printer.").arg(shownInLine(title, 60))
                                                   : tr("Saved %1.").arg(QFileInfo(file).fileName()));
}

} // namespace everyport::ui
