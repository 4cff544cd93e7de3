#include "ui/stations/addstationdialog.h"

#include <QDateTime>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QScreen>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

#include "app/station/running/station.h"
#include "app/stations/enrolling/invitation.h"
#include "app/stations/enrolling/invitationwords.h"
#include "app/stations/items/stationname.h"
#include "netcore/threads/threadpool.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/stations/enrolwords.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/segments.h"
#include "ui/widgets/dialogs/form.h"
#include "ui/widgets/dialogs/formrow.h"
#include "ui/widgets/dialogs/savedialog.h"
#include "ui/widgets/display/facts.h"
#include "ui/widgets/display/markedtext.h"
#include "ui/widgets/display/measures.h"
#include "ui/widgets/display/texts.h"

using namespace Qt::StringLiterals;
using everyport::stations::Invitation;

namespace everyport::ui {
namespace {

constexpr int usualDays = 30;
constexpr int mostDays = 366;
constexpr int daySeconds = 86'400;

/// Secret, for its code: nobody else of this computer reads it.
Result<Done> writeCard(const QString& path, const QByteArray& card)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(card) == card.size() && file.commit())
        return Done{};
    return Error::local(Reason::None, file.errorString());
}

} // namespace

AddStationDialog::AddStationDialog(PageContext& context, stations::Stations& stations)
    : Dialog(tr("Add station"), context.window()),
      m_context(context),
      m_stations(stations),
      m_body(new QWidget(this)),
      m_kind(new Segments(tr("How many"), m_body)),
      m_says(wrappedText({}, Text::Size::Normal, Tone::Second, m_body)),
      m_form(new Form(110, m_body)),
      m_name(new QLineEdit),
      m_days(new QSpinBox)
{
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    m_kind->add(One, tr("One station, by a code"));
    m_kind->add(Many, tr("Many, by a card"));
    m_kind->choose(One);
    connect(m_kind, &Segments::chosenByHand, this, &AddStationDialog::showKind);
    column->addWidget(m_kind, 0, Qt::AlignLeft);
    column->addWidget(m_says);
    addForm();
    column->addWidget(m_form);
    column->addStretch();
    setScrollable(m_body);
    setVerb(tr("Make the code"), [this] { return apply(); });
    resize(Metrics::px(600), Metrics::px(360));
    showKind();
    m_name->setFocus(Qt::OtherFocusReason);
}

void AddStationDialog::addForm()
{
    m_name->setMaxLength(int(stations::maximumStationName));
    m_name->setPlaceholderText(tr("north-door"));
    m_form->add(tr("Name"), m_name, tr("Empty: the station is called after its computer."))->setCheck([this] {
        return nameFault();
    });
    m_days->setRange(1, mostDays);
    m_days->setValue(usualDays);
    connect(m_days, &QSpinBox::valueChanged, this, &AddStationDialog::showUnit);
    m_daysRow = m_form->add(tr("Good for"), m_days, tr("Whoever finds the card until then can make a station by it."));
    showUnit();
}

/// "1 day", "30 days": the word behind the number goes with it.
void AddStationDialog::showUnit()
{
    const int days = m_days->value();
    m_days->setSuffix(shownCode(spanText(qint64(days) * daySeconds)).section(QString::number(days), 1));
}

void AddStationDialog::showKind()
{
    const bool isForMany = m_kind->chosen() == Many;
    m_says->setText(
        isForMany ? tr(
            "A card is a file. In the data folder of any number of computers, as station.card, it makes a station of each.")
                  : tr("A code makes one station, within a quarter of an hour."));
    m_daysRow->setShown(isForMany);
    verb()->setText(isForMany ? tr("Save the card…") : tr("Make the code"));
}

QString AddStationDialog::nameFault() const
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return {};
    if (!stations::isStationName(name))
        return tr("Small letters, digits and hyphens only, such as “north-door”.");
    const auto rows = m_stations.rows();
    const bool isTaken = std::any_of(rows.begin(), rows.end(), [&name](const auto& row) { return row.name == name; });
    // Of many each has a name of its own, which begins so.
    return isTaken && m_kind->chosen() == One ? tr("Another station has this name.") : QString();
}

bool AddStationDialog::apply()
{
    if (m_isUnderWay || !m_form->checkAll())
        return false;
    if (m_kind->chosen() == Many)
        askWhere();
    else
        invite(0);
    return false;
}

void AddStationDialog::askWhere()
{
    askWhereToSave(this,
        {.title = tr("Save the card"),
            .name = QDir::homePath() + u"/station.card"_s,
            .filters = {tr("Station cards (*.card)")}},
        this, [this](const QString& path) { invite(m_days->value(), path); });
}

void AddStationDialog::wait(bool isUnderWay)
{
    m_isUnderWay = isUnderWay;
    setUnderWay(isUnderWay);
}

void AddStationDialog::invite(int days, const QString& path)
{
    wait(true);
    m_inviting = m_stations.invite(m_name->text().trimmed(), days);
    m_inviting.whenDone([this, path](const Result<Invitation>& invitation) {
        const auto over = std::move(m_inviting);
        invited(invitation, path);
    });
}

void AddStationDialog::invited(const Result<Invitation>& invitation, const QString& path)
{
    wait(false);
    if (!invitation)
        showFailure(tr("Making an invitation"), invitation.error().text);
    else if (path.isEmpty())
        showCode(*invitation);
    else
        keepCard(*invitation, path);
}

/// By a thread, for a stick is slow. A card that could not be written is of no use to anybody: its place is taken back.
void AddStationDialog::keepCard(const Invitation& invitation, const QString& path)
{
    wait(true);
    m_saving = deferToThread(m_context.station().reactor(), Threads::Files,
        [path, card = stations::writeInvitation(invitation)] { return writeCard(path, card); });
    m_saving.whenDone([this, path, invitation](const Result<Done>& done) {
        const auto over = std::move(m_saving);
        wait(false);
        if (done) {
            m_context.tell(tr("Saved to %1").arg(path));
            accept();
            return;
        }
        showFailure(tr("Saving the card"), done.error().text);
        startNamed(m_context, m_stations.withdraw(invitation.account.isEmpty() ? invitation.home : invitation.account),
            tr("Withdrawing the invitation"));
    });
}

void AddStationDialog::addWords(const QString& words)
{
    auto* column = static_cast<QVBoxLayout*>(m_body->layout());
    column->insertWidget(column->count() - 1, wrappedText(words, Text::Size::Normal, Tone::Normal, m_body));
}

void AddStationDialog::showCode(const Invitation& invitation)
{
    for (QWidget* before :
        {static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_says), static_cast<QWidget*>(m_form)})
        before->hide();
    auto* column = static_cast<QVBoxLayout*>(m_body->layout());
    const auto add = [column](QWidget* line) { column->insertWidget(column->count() - 1, line); };
    addWords(tr("Good until %1, for one station. It is shown now and never again.")
                 .arg(clockText(invitation.until, QDateTime::currentMSecsSinceEpoch())));
    if (isForThisComputerAlone(invitation)) {
        auto* alone = new MarkedText(Text::Size::Normal, m_body);
        alone->setState(Mark::Trouble,
            tr("The server listens for this computer alone. Others come in once it listens on the network, too."));
        add(alone);
    }
    if (const QString accept = acceptCommand(invitation); !accept.isEmpty()) {
        addWords(tr(
            "Nobody vouches for the certificate of the server here. Say there first that it is the right one, or compare its fingerprint when the window asks:"));
        addCode(tr("Certificate"), accept);
    }
    addWords(tr(
        "Type this on its computer, and the code when it asks; or paste both there in the window: Stations, Join others…"));
    addCode(tr("Command"), enrolCommandWithoutCode(invitation));
    add(new CopyLine(tr("Code"), invitation.code, m_body));
    if (invitation.account.isEmpty())
        addWords(tr(
            "It needs an account of its own at the server: there, give its address and the file with its password."));
    verb()->hide();
    setCancel(tr("Close"))->setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(0, this, &AddStationDialog::makeRoomForAll); // once what was added is to be seen
}

/// What somebody types or copies there: lines end between its words.
void AddStationDialog::addCode(const QString& label, const QString& words)
{
    auto* line = new CopyLine(label, words, m_body);
    line->setWrapped();
    auto* column = static_cast<QVBoxLayout*>(m_body->layout());
    column->insertWidget(column->count() - 1, line);
}

/// It is read at one glance where the screen has the room: what is scrolled away is not done.
void AddStationDialog::makeRoomForAll()
{
    m_body->layout()->activate();
    const QScreen* screen = this->screen();
    const int most = screen ? screen->availableGeometry().height() * 9 / 10 : height();
    const int wanted = m_body->heightForWidth(m_body->width()) + height() - m_body->parentWidget()->height();
    resize(width(), qBound(height(), wanted, qMax(height(), most)));
}

} // namespace everyport::ui
