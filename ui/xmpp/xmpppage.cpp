#include "ui/xmpp/xmpppage.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSettings>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include "app/chat/model/chatmodel.h"
#include "app/station/running/station.h"
#include "ui/chat/models/shownname.h"
#include "ui/frame/keyboard/shortcutregistry.h"
#include "ui/languages/saidwords.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/makeaction.h"
#include "ui/widgets/controls/segments.h"
#include "ui/widgets/display/emptystate.h"
#include "ui/widgets/display/texts.h"
#include "ui/widgets/tables/filterfield.h"
#include "ui/widgets/tables/table.h"
#include "ui/xmpp/accountbox.h"
#include "ui/xmpp/consolemodel.h"
#include "ui/xmpp/consoleview.h"
#include "ui/xmpp/discoview.h"
#include "ui/xmpp/stanzaeditor.h"

namespace everyport::ui {

XmppPage::XmppPage(PageContext& context)
    : Page(context),
      m_parts(new Segments(tr("What is shown"), this)),
      m_stack(new QStackedWidget(this)),
      m_content(new QWidget(this)),
      m_head([this] { Q_EMIT headChanged(); }, this, 1000)
{
    auto& sessions = context.station().xmppSessions();
    m_disco = new DiscoView(context, sessions, m_stack);
    m_console = new ConsoleView(sessions, context.memory(), m_stack);
    m_stack->addWidget(m_disco);
    m_stack->addWidget(m_console);
    makeActions();
    m_parts->add(Discover, tr("Discover"), QStringLiteral("list-tree"),
        tr("What servers and services there are, and what they can do"));
    m_parts->add(Xml, tr("XML"), QStringLiteral("code"), tr("The stanzas themselves as they pass"));
    makeEmptyStates();
    auto* row = new QHBoxLayout;
    row->setContentsMargins(Metrics::pageEdge, 8, Metrics::pageEdge, 8);
    row->addWidget(m_parts);
    row->addStretch();
    auto* inner = new QVBoxLayout(m_content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addLayout(row);
    inner->addWidget(new Line(Qt::Horizontal, m_content));
    inner->addWidget(m_stack, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_content);
    column->addWidget(m_empty);
    column->addWidget(m_offline);
    connect(m_parts, &Segments::chosenByHand, this, &XmppPage::show);
    connect(m_disco->account(), &AccountBox::accountChanged, this, &XmppPage::look);
    context.station().chat().addListener(this);
    connect(m_console->model(), &ConsoleModel::waitingChanged, this, [this] { m_head.changed(); });
    connect(m_console, &ConsoleView::chosenChanged, this, [this] {
        m_copy->setEnabled(m_console->table()->currentSource().isValid());
        m_partner->setEnabled(m_console->hasPartner());
        Q_EMIT commandsChanged();
    });
    connect(m_console->editor(), &StanzaEditor::refused, this,
        [this](const Error& error) { this->context().reportFault(tr("Sending a stanza"), error); });
    look();
    show(context.memory().value(QStringLiteral("xmpp/part"), int(Discover)).toInt());
}

XmppPage::~XmppPage()
{
    context().station().chat().removeListener(this);
    // What follows the accounts tells this page, which is half gone by then.
    m_disco->account()->disconnect(this);
    m_console->disconnect(this);
    m_console->model()->disconnect(this);
}

void XmppPage::makeActions()
{
    m_record = makeAction(this, {}, tr("Record"), [this](bool on) {
        m_console->setRecording(on);
        Q_EMIT headChanged();
    });
    m_record->setCheckable(true);
    m_record->setToolTip(tr("Stanzas are written down as they pass; off, nothing is looked at"));
    context().shortcuts().add(
        m_record, QStringLiteral("xmpp/record"), tr("XMPP"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    m_clear = makeAction(this, QStringLiteral("trash-2"), tr("Clear"), [this] { m_console->model()->clear(); });
    m_copy = makeAction(this, QStringLiteral("copy"), tr("Copy XML"), [this] { perform(Command::Copy); });
    m_save = makeAction(this, QStringLiteral("download"), tr("Save…"),
        [this] { m_console->saveShown([this](const QString& sentence) { context().tell(sentence); }); });
    m_partner = makeAction(
        this, QStringLiteral("repeat"), tr("Go to its answer or question"), [this] { m_console->goToPartner(); });
    m_copy->setEnabled(false);
    m_partner->setEnabled(false);
}

void XmppPage::makeEmptyStates()
{
    auto* start = makeAction(this, QStringLiteral("plus"), tr("Add XMPP account…"),
        [this] { context().goTo(QStringLiteral("chat"), QStringLiteral("add/XMPP")); });
    m_empty = new EmptyState(QStringLiteral("network"),
        tr("No XMPP account is there. With one you look into servers here: which rooms, nodes and commands they have, "
           "what they can do, and each stanza as it passes."),
        start, this);
    auto* lead = makeAction(this, QStringLiteral("message-circle"), tr("Open in Chat"), [this] {
        if (const auto* account = unconnected())
            context().goTo(QStringLiteral("chat"), QString::number(account->networkPage().id));
    });
    m_offline = new EmptyState(QStringLiteral("network"), {}, lead, this);
}

/// The first of the XMPP accounts, where none has a link that could be looked through.
const chat::Account* XmppPage::unconnected() const
{
    for (const auto& account : context().station().chat().accounts()) {
        if (account->type && account->type->name() == QStringLiteral("xmpp"))
            return account.get();
    }
    return nullptr;
}

void XmppPage::look()
{
    const bool isThere = m_disco->account()->count() > 0;
    const auto* account = isThere ? nullptr : unconnected();
    if (account)
        m_offline->setSentence(
            saidWords(QStringLiteral("%1 is not connected: connect it first.").arg(shownName(account->title))));
    m_content->setVisible(isThere);
    m_empty->setVisible(!isThere && !account);
    m_offline->setVisible(account);
    m_head.changed();
}

bool XmppPage::isXml() const
{
    return m_stack->currentWidget() == m_console;
}

/// The console records from its first showing on: who never opens it pays nothing.
void XmppPage::show(int part)
{
    m_parts->choose(part);
    m_stack->setCurrentIndex(part == Xml ? 1 : 0);
    context().memory().setValue(QStringLiteral("xmpp/part"), part);
    if (part == Xml && !m_record->property("wasOn").toBool()) {
        m_record->setProperty("wasOn", true);
        m_record->setChecked(true);
        m_console->setRecording(true);
    }
    Q_EMIT commandsChanged();
    Q_EMIT headChanged();
}

PageHead XmppPage::head() const
{
    PageHead head{.title = tr("XMPP explorer")};
    if (m_disco->account()->count() == 0)
        return head;
    if (!isXml()) {
        head.caption = DiscoView::addressOf(m_disco->place());
        return head;
    }
    head.mark = m_console->isRecording() ? Mark::Live : Mark::Stopped;
    head.state = m_console->isRecording() ? tr("recording") : tr("paused");
    head.caption = tr("%Ln elements", nullptr, m_console->model()->rowCount());
    head.toggle = m_record;
    head.actions = {m_clear, m_save};
    head.more = {m_copy, m_partner};
    return head;
}

bool XmppPage::can(Command command) const
{
    if (!isXml())
        return command == Command::Find || (command == Command::Copy && !m_disco->copied().isEmpty());
    switch (command) {
    case Command::Details: return m_console->commands().can(Command::Copy);
    case Command::Export: return true;
    default: return m_console->commands().can(command);
    }
}

QString XmppPage::nameOf(Command command) const
{
    switch (command) {
    case Command::Copy: return isXml() ? tr("Copy XML") : tr("Copy address");
    case Command::Details: return tr("Go to its answer or question");
    case Command::Export: return tr("Save what is shown…");
    default: return {};
    }
}

void XmppPage::perform(Command command)
{
    switch (command) {
    case Command::Find: panes().first()->setFocus(Qt::ShortcutFocusReason); break;
    case Command::Copy:
        isXml() ? context().copyText(m_console->chosenText(), tr("the XML"))
                : context().copyText(m_disco->copied(), tr("the address"));
        break;
    case Command::Details: m_console->goToPartner(); break;
    case Command::Export: m_save->trigger(); break;
    default: m_console->commands().perform(command, context()); break;
    }
}

bool XmppPage::goTo(const QString& subject)
{
    if (subject == QStringLiteral("xml") || subject == QStringLiteral("discover")) {
        show(subject == QStringLiteral("xml") ? Xml : Discover);
        return true;
    }
    if (!m_disco->goToAddress(subject))
        return false;
    show(Discover);
    return true;
}

QString XmppPage::subject() const
{
    return isXml() ? QStringLiteral("xml") : QStringLiteral("discover");
}

bool XmppPage::stepBack()
{
    return isXml() ? m_console->commands().stepBack() : m_disco->stepBack();
}

QList<QWidget*> XmppPage::panes() const
{
    return isXml() ? m_console->panes() : m_disco->panes();
}

PageEntry xmppPage()
{
    return {.id = QStringLiteral("xmpp"),
        .title = XmppPage::tr("XMPP explorer"),
        .icon = QStringLiteral("network"),
        .makePage = [](PageContext& context) { return std::make_unique<XmppPage>(context); }};
}

} // namespace everyport::ui
