#include "ui/chat/page/chatoutline.h"

#include "app/station/running/station.h"
#include "app/trust/acceptedcertificates.h"
#include "ui/certificates/certificatelabels.h"
#include "ui/certificates/certificatequestion.h"
#include "ui/chat/actions/chatcontroller.h"
#include "ui/chat/models/chatsettings.h"
#include "ui/chat/models/messagelabels.h"
#include "ui/chat/models/shownname.h"
#include "ui/chat/page/chatpage.h"
#include "ui/frame/feedback/alerts.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/languages/saidwords.h"
#include "ui/style/words/plainletters.h"

namespace everyport::ui {

using chat::Conversation;
using Kind = chat::Conversation::Kind;

namespace {

const auto chatPageId = QStringLiteral("chat");
const auto troublePrefix = QStringLiteral("chat/account/");
const auto storingTrouble = QStringLiteral("chat/storing");
const auto keyringTrouble = QStringLiteral("chat/keyring");

void lookAtCertificate(ChatController& controller, const QString& place)
{
    PageContext& context = controller.context();
    auto& certificates = context.station().certificates();
    const auto* refused = certificates.refusedAt(place);
    if (!refused)
        return;
    auto* question = new CertificateQuestion(certificates, *refused, context.tasks(), context.window());
    QObject::connect(question, &CertificateQuestion::agreed, &controller, &ChatController::stripAnswered);
    question->open();
}

} // namespace

ChatOutline::ChatOutline(ChatController& controller) : m_controller(controller), m_batch([this] { look(); }, this)
{
    ChatFeed& feed = controller.feed();
    connect(&feed, &ChatFeed::conversationToldOf, &m_batch, &FrameBatch::changed);
    connect(&feed, &ChatFeed::conversationsChanged, &m_batch, &FrameBatch::changed);
    connect(&feed, &ChatFeed::accountsChanged, &m_batch, &FrameBatch::changed);
    connect(&feed, &ChatFeed::accountToldOf, &m_batch, &FrameBatch::changed);
    connect(&feed, &ChatFeed::storingToldOf, &m_batch, &FrameBatch::changed);
    m_certificates = m_controller.context().station().certificates().whenChanged([this] { m_batch.changed(); });
    look();
}

void ChatOutline::look()
{
    int calls = 0, unread = 0;
    for (const auto& account : m_controller.chat().accounts()) {
        for (const auto& conversation : account->conversations()) {
            if (conversation->kind == Kind::Network || conversation->isMuted)
                continue;
            calls += conversation->kind == Kind::Person ? conversation->unread : conversation->mentions;
            unread += conversation->unread;
        }
    }
    // Rooms are loud: the number counts what is meant for oneself.
    const RailBadge now = calls > 0 ? RailBadge{RailBadge::Kind::Unread, calls, {}, tr("%Ln unread", nullptr, unread)}
                                    : RailBadge();
    reportTroubles();
    if (now == m_badge)
        return;
    m_badge = now;
    Q_EMIT changed();
}

/// What is said looks kept while it is in the window.
void ChatOutline::reportStoring()
{
    Alerts& troubles = m_controller.context().troubles();
    const Error* why = m_controller.chat().storingTrouble();
    if (!why)
        return troubles.clear(storingTrouble);
    Trouble trouble;
    trouble.id = storingTrouble;
    trouble.page = chatPageId;
    trouble.severity = Trouble::Severity::Failed;
    trouble.head = tr("What is said in Chat is sent and shown, but not stored:");
    trouble.text = saidWords(why->text);
    trouble.cause = why->text;
    trouble.brief = tr("Chat: nothing is stored");
    trouble.remedies = {{tr("Try again"), QStringLiteral("refresh-cw"), [this] { m_controller.chat().storeNow(); }}};
    troubles.raise(trouble);
}

void ChatOutline::reportTroubles()
{
    reportStoring();
    QStringList still;
    for (const auto& account : m_controller.chat().accounts()) {
        if (account->state == chat::Account::State::Online && !account->refusedSecret.isEmpty())
            still.append(reportGuest(*account));
        if (account->state != chat::Account::State::Failed)
            continue;
        const qint64 id = account->id;
        Trouble trouble;
        trouble.id = troublePrefix + QString::number(id);
        trouble.page = chatPageId;
        trouble.subject = QString::number(account->networkPage().id);
        trouble.severity = Trouble::Severity::Failed;
        trouble.head = tr("%1 is not connected:").arg(accountTitle(*account));
        trouble.text = shownLine(account->trouble, 500);
        trouble.cause = account->trouble;
        trouble.brief = tr("%1: not connected").arg(accountTitle(*account, 30));
        trouble.remedies = {
            {tr("Edit account…"), QStringLiteral("pencil"), [this, id] { m_controller.editAccount(id); }},
            {tr("Try again"), QStringLiteral("refresh-cw"), [this, id] { m_controller.chat().connectAccount(id); }}};
        offerRegistration(trouble, *account);
        offerPassword(trouble, *account);
        tellOfCertificate(trouble, account->certificate);
        offerCertificate(trouble, account->certificate);
        m_controller.context().troubles().raise(trouble);
        still.append(trouble.id);
    }
    m_controller.context().troubles().clearOthers(troublePrefix, still);
    // Who wants it so needs no word about it.
    if (!m_controller.chat().forgetsPasswords() || !ChatSettings(m_controller.context().memory()).keepsPasswords()) {
        m_controller.context().troubles().clear(keyringTrouble);
        return;
    }
    Trouble trouble;
    trouble.id = keyringTrouble;
    trouble.page = chatPageId;
    trouble.subject = ChatPage::accountsSubject();
    trouble.severity = Trouble::Severity::Working;
    trouble.head = tr("The password is kept until Everyport ends:");
    trouble.text = tr(
        "no keyring of this desktop took it. Start one (KWallet, GNOME Keyring) or let it answer, then save the account's password again.");
    trouble.brief = tr("Chat: no keyring for passwords");
    m_controller.context().troubles().raise(trouble);
}

/// The id of what is said of an account that its network has let in, though not by its login: others may have the name
/// there, and rooms may keep guests out.
QString ChatOutline::reportGuest(const chat::Account& account)
{
    Trouble trouble;
    trouble.id = troublePrefix + QString::number(account.id);
    trouble.page = chatPageId;
    trouble.subject = QString::number(account.networkPage().id);
    trouble.head = tr("%1 takes you for a guest:").arg(accountTitle(account));
    trouble.text = tr("it refused the password of your account there.");
    trouble.cause = QStringLiteral("it refused the password of your account there."); // as the log says it
    trouble.brief = tr("%1: not logged in").arg(accountTitle(account, 30));
    trouble.remedies = {
        {tr("Edit account…"), QStringLiteral("pencil"), [this, id = account.id] { m_controller.editAccount(id); }}};
    offerRegistration(trouble, account);
    offerPassword(trouble, account);
    m_controller.context().troubles().raise(trouble);
    return trouble.id;
}

/// The whole form of the account would be a long way to one field.
void ChatOutline::offerPassword(Trouble& trouble, const chat::Account& account)
{
    if (account.refusedSecret.isEmpty())
        return;
    trouble.remedies.prepend({tr("Enter the password…"), QStringLiteral("key-round"),
        [this, id = account.id] { m_controller.forms().giveSecret(id); }});
}

/// A name that nobody has there is refused like a wrong password: whoever has just typed it may have no account yet.
void ChatOutline::offerRegistration(Trouble& trouble, const chat::Account& account)
{
    const chat::Link* link = account.link();
    if (account.refusedSecret.isEmpty() || !link || !link->abilities().testFlag(chat::Ability::Registration))
        return;
    trouble.remedies.prepend({tr("Register this name…"), QStringLiteral("user-plus"),
        [this, id = account.id] { m_controller.forms().registerName(id); }});
}

/// Why it was refused in the words of the question about it; what was said of it, with the fingerprint and the command,
/// is told in full behind those.
void ChatOutline::tellOfCertificate(Trouble& trouble, const QString& place) const
{
    PageContext& context = m_controller.context();
    const auto* refused = place.isEmpty() ? nullptr : context.station().certificates().refusedAt(place);
    if (!refused)
        return;
    const auto refusal = shortRefusal(*refused);
    trouble.details = trouble.text;
    trouble.text = QStringLiteral("%1. %2").arg(refusal.head, shownLine(refusal.words, 500));
}

/// Looking at it comes first, also for whoever has said no to it: without that, trying again changes nothing.
void ChatOutline::offerCertificate(Trouble& trouble, const QString& place)
{
    if (place.isEmpty() || !m_controller.context().station().certificates().refusedAt(place))
        return;
    trouble.remedies.prepend({tr("Look at the certificate…"), QStringLiteral("shield-alert"),
        [&controller = m_controller, place] { lookAtCertificate(controller, place); }});
}

RailBadge ChatOutline::badge() const
{
    return m_badge;
}

QList<QAction*> ChatOutline::menuActions() const
{
    const ChatActions& actions = m_controller.actions();
    return {actions.newAction, actions.addAction, nullptr, actions.nextUnreadAction, actions.nextAction,
        actions.previousAction, nullptr, actions.findAction, actions.findAllAction, nullptr, actions.peopleAction,
        actions.notifyAction, actions.muteAction, actions.pinAction, actions.entersAction, actions.topicAction,
        actions.leaveAction, nullptr, actions.connectAction, actions.disconnectAction, actions.editAction,
        actions.removeAction};
}

QList<PaletteHit> ChatOutline::find(const QString& text) const
{
    QList<PaletteHit> hits;
    const SoughtLetters sought(text);
    for (const auto& account : m_controller.chat().accounts()) {
        for (const auto& conversation : account->conversations()) {
            const QString title = conversationTitle(*conversation);
            if (hits.size() >= 8 || !sought.isIn(title))
                continue;
            const bool isAccount = conversation->kind == Kind::Network;
            const QString sign = isAccount         ? QStringLiteral("message-circle")
                : conversation->kind == Kind::Room ? QStringLiteral("hash")
                                                   : QStringLiteral("user");
            hits.append({tr("Chat"), title, isAccount ? accountWords(*account) : accountTitle(*account), sign,
                Mark::None, {}, [this, id = conversation->id] { m_controller.show(id); }});
        }
    }
    return hits;
}

bool ChatOutline::openUri(const QString& uri)
{
    return m_controller.openUrl(QUrl(uri, QUrl::StrictMode));
}

PageEntry chatPage()
{
    // The controller is shared by page and outline and goes with the later of them.
    auto shared = std::make_shared<std::weak_ptr<ChatController>>();
    const auto controller = [shared](PageContext& context) {
        auto known = shared->lock();
        if (!known) {
            known = std::make_shared<ChatController>(context);
            *shared = known;
        }
        return known;
    };
    const auto keep = [](QObject* owner, std::shared_ptr<ChatController> kept) {
        QObject::connect(owner, &QObject::destroyed, [kept = std::move(kept)]() mutable { kept.reset(); });
    };
    PageEntry entry;
    entry.id = chatPageId;
    entry.title = ChatPage::tr("Chat");
    entry.icon = QStringLiteral("message-circle");
    entry.key = 3;
    entry.menuTitle = ChatPage::tr("&Chat");
    entry.makePage = [controller, keep](PageContext& context) -> std::unique_ptr<Page> {
        auto kept = controller(context);
        auto made = std::make_unique<ChatPage>(context, *kept);
        keep(made.get(), kept);
        return made;
    };
    entry.makeOutline = [controller, keep](PageContext& context) -> std::unique_ptr<PageOutline> {
        auto kept = controller(context);
        auto outline = std::make_unique<ChatOutline>(*kept);
        keep(outline.get(), kept);
        return outline;
    };
    return entry;
}

} // namespace everyport::ui
