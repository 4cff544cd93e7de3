#include "ui/connect/addresscard.h"

#include <utility>

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSpacerItem>
#include <QTimer>
#include <QVBoxLayout>

#include "app/chat/model/chatmodel.h"
#include "app/station/running/station.h"
#include "netcore/address/hostname.h"
#include "ui/certificates/certificatelabels.h"
#include "ui/certificates/certificatequestion.h"
#include "ui/connect/addressfault.h"
#include "ui/connect/addresssearch.h"
#include "ui/connect/foundaccount.h"
#include "ui/connect/personalfield.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/languages/saidwords.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/wrappedbutton.h"
#include "ui/widgets/display/statesentence.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {
namespace {

void keepRoom(QWidget& widget, bool keeps)
{
    QSizePolicy policy = widget.sizePolicy();
    policy.setRetainSizeWhenHidden(keeps);
    widget.setSizePolicy(policy);
}

} // namespace

AddressCard::AddressCard(PageContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_address(new QLineEdit(this)),
      m_whereLabel(new Text(tr("Where is it?"), Text::Size::Normal, Tone::Second, this)),
      m_where(new QComboBox(this)),
      m_server(new StateSentence(this)),
      m_safety(new StateSentence(this)),
      m_words(new Text({}, Text::Size::Caption, Tone::Second, this)),
      m_certificate(makeButton(tr("Look at the certificate…"), QStringLiteral("lock"), this)),
      m_preferences(makeLinkButton(tr("Preferences…"), QStringLiteral("settings"), this)),
      m_personal(new PersonalField(this)),
      m_inTheClear(new WrappedButton(tr("Connect without encryption"), QStringLiteral("lock-open"), this)),
      m_connect(makeButton(tr("Connect"), QStringLiteral("plug"), this)),
      m_more(makeButton(tr("More…"), {}, this)),
      m_register(makeLinkButton(tr("Register in place"), QStringLiteral("user-plus"), this)),
      m_spare(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Fixed)),
      m_verbs(new QHBoxLayout),
      m_search(new AddressSearch(context.station(), this)),
      m_account(new FoundAccount(context, this))
{
    layOut();
    listen();
    forget();
}

void AddressCard::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_address->setPlaceholderText(tr("me@example.org or #room")); // short: it is seen whole in the least window
    m_address->setToolTip(tr("me@example.org, irc.libera.chat or #room"));
    m_address->setAccessibleName(tr("Address"));
    m_address->setMaxLength(400);
    column->addWidget(m_address);
    for (const auto& type : m_context.station().chat().types()) {
        for (const chat::Preset& preset : type->presets())
            m_where->addItem(saidWords(preset.title), preset.title);
    }
    m_where->setPlaceholderText(tr("Choose its network"));
    m_where->setCurrentIndex(-1);
    m_where->setAccessibleName(tr("Where is it?"));
    m_where->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_where->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    // Their room is there before they say something: the field stays where it is.
    for (StateSentence* state : {m_server, m_safety})
        keepRoom(*state, true);
    m_words->setWordWrap(true);
    m_register->setToolTip(tr("No account there yet? Make one here"));
    for (QWidget* widget : {static_cast<QWidget*>(m_whereLabel), static_cast<QWidget*>(m_where),
             static_cast<QWidget*>(m_server), static_cast<QWidget*>(m_safety), static_cast<QWidget*>(m_words)})
        column->addWidget(widget);
    m_certificate->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    column->addWidget(m_certificate);
    column->addWidget(m_preferences, 0, Qt::AlignLeft);
    column->addLayout(m_personal);
    column->addSpacing(4);
    column->addWidget(m_inTheClear);
    column->addItem(m_spare);
    m_verbs->setSpacing(Metrics::betweenControls);
    m_connect->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_more->setToolTip(tr("Networks from a list, and all that an account can have"));
    m_verbs->addWidget(m_connect, 1);
    m_verbs->addWidget(m_more);
    column->addLayout(m_verbs);
    column->addWidget(m_register, 0, Qt::AlignLeft);
}

void AddressCard::listen()
{
    const auto typed = [this] {
        m_goesOn = false;
        m_isEnded = false;
        m_search->setTyped(address(), m_where->currentData().toString());
    };
    // First, so that who holds the card where it is does so before anything in it is shown or hidden.
    connect(m_address, &QLineEdit::textChanged, this, &AddressCard::addressChanged);
    connect(m_address, &QLineEdit::textChanged, this, typed);
    connect(m_address, &QLineEdit::editingFinished, this, [this] {
        m_isEnded = true;
        if (QGuiApplication::mouseButtons() == Qt::NoButton)
            addressLeft();
        else
            qApp->installEventFilter(this); // until it is let go: see there
    });
    connect(m_address, &QLineEdit::returnPressed, this, [this] {
        m_hasTakenEnter = true;
        addressEnded();
    });
    connect(m_where, &QComboBox::activated, this, typed); // who types its name chooses at each letter
    connect(m_personal, &PersonalField::returnPressed, this, [this] {
        m_hasTakenEnter = true;
        connectAccount();
    });
    connect(m_personal, &PersonalField::edited, this, [this] { showWords(); });
    for (const QPushButton* button : {m_connect, m_inTheClear})
        connect(button, &QPushButton::clicked, this, [this, button] { connectBy(button); });
    connect(m_register, &QPushButton::clicked, this, [this] { m_account->registerAt(*found()); });
    connect(m_account, &FoundAccount::added, this, &AddressCard::used);
    connect(m_certificate, &QPushButton::clicked, this, &AddressCard::lookAtCertificate);
    connect(m_preferences, &QPushButton::clicked, this, [this] {
        Q_EMIT left();
        QTimer::singleShot(0, m_context.window(), // as below
            [&context = m_context] { context.goTo(QStringLiteral("preferences"), QStringLiteral("network/proxy")); });
    });
    connect(m_more, &QPushButton::clicked, this, [this] {
        const QString name = nameThere();
        const QString subject = QStringLiteral("add/") + (found() ? found()->title : address())
            + (name.isEmpty() ? QString() : QLatin1Char('\n') + name);
        Q_EMIT used();
        // A dialog around it has gone by then: as it goes, the window gets the keyboard, which is the next dialog's.
        QTimer::singleShot(
            0, m_context.window(), [&context = m_context, subject] { context.goTo(QStringLiteral("chat"), subject); });
        Q_EMIT ledOn();
    });
    connect(m_search, &AddressSearch::forgotten, this, &AddressCard::forget);
    connect(m_search, &AddressSearch::started, this,
        [this] { m_server->setState(Mark::Working, tr("Looking for %1").arg(askedWords())); });
    connect(m_search, &AddressSearch::ended, this, &AddressCard::showFound);
    connect(m_search, &AddressSearch::failed, this, &AddressCard::showTrouble);
    connect(m_search, &AddressSearch::refusedCertificateAccepted, this, [this] {
        // The button that led there goes; what comes next is asked where it was.
        if (window()->focusWidget() == m_certificate || waitsForMore())
            m_address->setFocus(Qt::OtherFocusReason);
    });
}

const std::optional<chat::FoundAddress>& AddressCard::found() const
{
    return m_search->found();
}

QString AddressCard::address() const
{
    return m_address->text().trimmed();
}

/// How others shall see the person there; empty where that is not asked. A password goes nowhere by this.
QString AddressCard::nameThere() const
{
    const Option* asked = found() && m_personal->isAsked()
        ? findOption(found()->type->options(), found()->type->personalOption())
        : nullptr;
    return asked && !asked->secret ? m_personal->text() : QString();
}

/// A dialog would press the button to which the field has just sent the keyboard, such as the one that agrees to no
/// encryption.
void AddressCard::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && std::exchange(m_hasTakenEnter, false))
        event->accept();
    else
        QWidget::keyPressEvent(event);
}

void AddressCard::setAddress(const QString& address)
{
    m_address->setText(address);
}

void AddressCard::setSpare(int pixels)
{
    m_spare->changeSize(0, pixels, QSizePolicy::Minimum, QSizePolicy::Fixed);
    layout()->invalidate();
    updateGeometry();
}

void AddressCard::setStacked()
{
    m_verbs->setDirection(QBoxLayout::TopToBottom);
    m_more->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AddressCard::setPrimary(bool isPrimary)
{
    ui::setPrimary(*m_connect, isPrimary);
}

/// Another address is being typed: nothing is known of it.
void AddressCard::forget()
{
    m_server->setState(Mark::None, {});
    m_safety->setState(Mark::None, {});
    m_words->setText({});
    m_words->setContentsMargins(0, 0, 0, 0);
    keepRoom(*m_safety, true);
    m_failed.reset();
    const bool isRoom = chat::isRoomAlone(address());
    m_whereLabel->setVisible(isRoom);
    m_where->setVisible(isRoom);
    m_personal->hide();
    for (QPushButton* button : {m_certificate, m_preferences, m_inTheClear, m_register})
        button->hide();
    m_connect->show();
}

/// What is looked for, in the person's words: a room's network has a name of ours, which may be one of words.
QString AddressCard::askedWords() const
{
    return shownInLine(chat::isRoomAlone(address()) ? saidWords(m_search->asked()) : m_search->asked());
}

void AddressCard::showFound()
{
    const auto& greeting = found()->greeting;
    m_server->setState(Mark::Good, tr("%1 at %2").arg(found()->type->title(), shownInLine(greeting.host)));
    m_safety->setState(greeting.isEncrypted ? Mark::Good : Mark::Trouble,
        greeting.isEncrypted ? tr("Encrypted") : tr("Not encrypted"));
    m_register->setVisible(greeting.makesAccounts && found()->type->registers());
    showWords();
    if (greeting.lacksAddress)
        return;
    m_inTheClear->setVisible(isInTheClear());
    m_connect->setVisible(!isInTheClear());
    const Option* asks = findOption(found()->type->options(), found()->type->personalOption());
    m_personal->ask(asks, greeting.values.value(found()->type->personalOption()));
    // Who types on stays where the letters belong, and who has gone elsewhere meanwhile stays there. A dialog may be in
    // front still, of which this came.
    if (asks && m_goesOn && waitsForMore())
        m_personal->edit()->setFocus(Qt::OtherFocusReason);
}

/// The keyboard is in the address, or on the button that was pressed for it.
bool AddressCard::waitsForMore() const
{
    const QWidget* here = window()->focusWidget();
    return here == m_address || here == m_connect || here == m_inTheClear;
}

void AddressCard::showTrouble(const Error& error)
{
    const auto& refused = m_search->refused();
    m_certificate->setVisible(refused.has_value());
    keepRoom(*m_safety, !refused); // how safe it would be is not said then
    m_words->setContentsMargins(0, 0, 0, refused ? Metrics::labelToField : 0);
    if (!refused) {
        m_failed = error;
        // Half an address is not wrong yet.
        const bool isTyped = m_address->hasFocus() && !m_isEnded && !m_goesOn;
        const AddressFault fault = addressFault(error, askedWords());
        m_preferences->setVisible(fault.isOfProxy && !isTyped);
        m_server->setState(isTyped ? Mark::Stopped : Mark::Trouble, fault.head);
        return m_words->setText(isTyped ? QString() : fault.words);
    }
    const auto words = shortRefusal(*refused);
    m_server->setState(Mark::Trouble, words.head);
    m_words->setText(words.words);
}

/// What is to be said of the server that was found, and then what is still missing.
void AddressCard::showWords(const QString& missing)
{
    if (!found())
        return;
    const auto& greeting = found()->greeting;
    QStringList words;
    if (greeting.lacksAddress)
        words << tr("The server is there. Your address at it looks like me@%1.").arg(shownInLine(greeting.host));
    else if (isInTheClear())
        words << tr(
            "This server speaks without encryption: everybody on the way can read what is said, passwords too.");
    else if (!greeting.isEncrypted)
        words << tr("This server speaks without encryption. It is on this computer, where nobody is on the way.");
    if (!missing.isEmpty())
        words << missing;
    m_words->setText(words.join(u'\n'));
}

bool AddressCard::isInTheClear() const
{
    return found() && !found()->greeting.isEncrypted && !found()->greeting.lacksAddress
        && !isThisComputer(found()->greeting.host);
}

/// Also the one to which somebody has said no: that was an answer for then, and here they ask once more.
void AddressCard::lookAtCertificate()
{
    m_goesOn = true;
    auto& certificates = m_context.station().certificates();
    const auto* waits = certificates.waitingAt(m_search->refused()->place());
    (new CertificateQuestion(certificates, waits ? *waits : *m_search->refused(), m_context.tasks(), window()))->open();
}

/// What is wrong may be said now, and what stands below moves down for it.
void AddressCard::addressLeft()
{
    if (m_search->isWaiting())
        m_search->look();
    else if (m_failed)
        showTrouble(Error(*m_failed));
}

/// The button that has taken the keyboard stays below the pointer until the mouse is let go, or it is not pressed.
bool AddressCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        qApp->removeEventFilter(this);
        QMetaObject::invokeMethod(this, &AddressCard::addressLeft, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

/// What was found while it was typed asks for more: nobody has seen yet what is suggested there.
void AddressCard::addressEnded()
{
    if (found() && m_personal->isAsked())
        m_personal->edit()->setFocus(Qt::OtherFocusReason);
    else
        connectAccount();
}

/// The verb is always there: it goes to what is missing. What everybody can read is agreed to at the button that says
/// so: all else only goes there.
void AddressCard::connectBy(const QPushButton* button)
{
    m_goesOn = true;
    if (m_search->refused())
        return lookAtCertificate();
    if (chat::isRoomAlone(address()) && m_where->currentIndex() < 0) {
        m_words->setText(tr("A network is missing. Choose the one that this room is in."));
        return m_where->setFocus(Qt::OtherFocusReason);
    }
    if (!found()) {
        if (address().isEmpty())
            m_words->setText(tr("An address is missing. Type where you would like to go, such as irc.libera.chat."));
        else if (!m_search->isLooking())
            m_search->look();
        if (!found()) // found at once: the keyboard is where it has to be
            m_address->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (found()->greeting.lacksAddress)
        return m_address->setFocus(Qt::OtherFocusReason);
    if (!m_personal->isComplete()) {
        showWords(m_personal->missingWords());
        return m_personal->edit()->setFocus(Qt::OtherFocusReason);
    }
    if (isInTheClear() && button != m_inTheClear)
        return m_inTheClear->setFocus(Qt::OtherFocusReason);
    auto raw = found()->greeting.values;
    if (m_personal->isAsked())
        raw.insert(found()->type->personalOption(), m_personal->text());
    m_account->add(*found(), raw);
}

} // namespace everyport::ui
