#include "ui/stations/joinstationsdialog.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/station/running/station.h"
#include "app/station/running/stationcommands.h"
#include "app/stations/enrolling/invitation.h"
#include "netcore/files/fileguard.h"
#include "netcore/threads/threadpool.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/languages/saidwords.h"
#include "ui/stations/enrolwords.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/linesedit.h"
#include "ui/widgets/dialogs/form.h"
#include "ui/widgets/dialogs/formrow.h"
#include "ui/widgets/dialogs/opendialog.h"
#include "ui/widgets/display/texts.h"

using namespace Qt::StringLiterals;

namespace everyport::ui {
namespace {

constexpr qsizetype mostPrinted = 4000; // characters that the command says

} // namespace

JoinStationsDialog::JoinStationsDialog(PageContext& context)
    : Dialog(tr("Join other stations"), context.window()),
      m_context(context),
      m_body(new QWidget(this)),
      m_text(new LinesEdit(m_body)),
      m_form(new Form(0, m_body)),
      m_address(new QLineEdit),
      m_password(new QLineEdit)
{
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(makeHead());
    m_text->setPlaceholderText(u"everyportd stations enrol town.example -\nK7MQ-2XWP-9RTD-LC4H"_s);
    m_text->setTabChangesFocus(true);
    m_text->setFont(Fonts::mono());
    m_text->setLayoutDirection(Qt::LeftToRight); // what is pasted is code
    m_text->setFixedHeight(Metrics::px(84));
    m_textRow = m_form->add(
        tr("Invitation"), m_text, tr("The command and the code that the home station showed, or what a card holds."));
    m_textRow->setCheck([this] { return fault(); });
    addOwnAccount();
    column->addWidget(m_form);
    column->addStretch();
    setScrollable(m_body);
    QPushButton* file = makeButton(tr("From a card…"), u"folder-open"_s, this);
    connect(file, &QPushButton::clicked, this, &JoinStationsDialog::openFile);
    foot()->addWidget(file);
    setVerb(tr("Join"), [this] { return join(); });
    resize(Metrics::px(600), Metrics::px(440));
    m_text->setFocus(Qt::OtherFocusReason);
}

QWidget* JoinStationsDialog::makeHead()
{
    return wrappedText(
        tr("This program becomes a station: it takes votes for the polls that the home station shares, and counts them with all others."),
        Text::Size::Normal, Tone::Second, m_body);
}

void JoinStationsDialog::addOwnAccount()
{
    m_address->setPlaceholderText(u"door@example.org"_s);
    m_address->setMaxLength(1000);
    m_form->add(tr("Account"), m_address,
        tr("Only where the stations meet at another server: the address that this station has there."));
    m_password->setMaxLength(4000);
    m_form->add(tr("Password file"), m_password, tr("Its first line is the password of that account."))
        ->setCheck([this] {
            return m_password->text().trimmed().isEmpty() && !m_address->text().trimmed().isEmpty()
                ? tr("An account needs its password: name the file with it.")
                : QString();
        });
}

void JoinStationsDialog::openFile()
{
    askWhichFile(this, tr("Open a card"), tr("Station cards (*.card);;All files (*)"), this,
        [this](const QString& path) { read(path); });
}

/// By a thread: a stick or a network may be slow. What is typed meanwhile is wanted instead.
void JoinStationsDialog::read(const QString& path)
{
    Reactor& reactor = m_context.station().reactor();
    m_reading = deferToThread(
        reactor, Threads::Files, [path] { return readChosenFile(path, stations::mostInvitationBytes + 1); });
    m_reading.whenDone([this, path](const Result<QByteArray>& bytes) {
        const auto over = std::move(m_reading);
        if (!bytes)
            showFailure(tr("Reading %1").arg(path), bytes.error().text);
        else if (!stations::readInvitation(*bytes))
            m_textRow->setFault(tr("%1 is no station's card, or not all of it.").arg(path));
        else
            m_text->setPlainText(QString::fromUtf8(*bytes));
    });
}

QString JoinStationsDialog::fault() const
{
    if (joiningRequest(m_text->toPlainText()))
        return {};
    const QString text = m_text->toPlainText();
    if (text.trimmed().isEmpty())
        return tr("Paste what the home station showed, or open a card.");
    return text.contains("stations enrol"_L1)
        ? tr("The code is missing: write it on a line of its own, such as K7MQ-2XWP-9RTD-LC4H.")
        : tr("There is neither a card nor a line that begins with “everyportd stations enrol” in it.");
}

bool JoinStationsDialog::join()
{
    if (m_isJoining || !m_form->checkAll())
        return false;
    auto request = joiningRequest(m_text->toPlainText());
    if (!request)
        return false;
    if (const QString address = m_address->text().trimmed(); !address.isEmpty()) {
        request->options.insert(u"address"_s, address);
        request->options.insert(u"password-file"_s, m_password->text().trimmed());
    }
    m_isJoining = true;
    setUnderWay(true);
    startOn(m_context, newServiceSubject(u"stations"_s), tr("Joining the stations"),
        joining(this, &m_context.station(), *request));
    return false; // it closes when that is done
}

Task<Result<Done>> JoinStationsDialog::joining(
    QPointer<JoinStationsDialog> dialog, Station* station, CommandRequest request)
{
    CollectedOutput output(mostPrinted);
    auto running = runStationsCommand(*station, request, output);
    auto done = co_await std::move(running);
    const bool isToldThere = dialog && dialog->ended(done);
    co_return isToldThere ? Result<Done>(Done{}) : done;
}

/// Answers whether it says here why it failed. A service that is there and does not run says so on its own page.
bool JoinStationsDialog::ended(const Result<Done>& done)
{
    const bool isRefused = !done && done.error().reason == Reason::NotAuthorised; // then the service has gone again
    if (done || (isStation() && !isRefused)) {
        Q_EMIT joined();
        accept();
        return false;
    }
    m_isJoining = false;
    setUnderWay(false);
    if (done.error().isCancelled())
        return false;
    showFailure(tr("Joining the stations"), done.error().text);
    return true;
}

bool JoinStationsDialog::isStation() const
{
    const auto all = m_context.station().services().all();
    return std::any_of(
        all.begin(), all.end(), [](const ServiceStatus& status) { return status.type == "stations"_L1; });
}

} // namespace everyport::ui
