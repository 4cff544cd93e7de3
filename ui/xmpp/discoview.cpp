#include "ui/xmpp/discoview.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

#include "app/xmppchat/client/xmppparts.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/rowdelegate.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/panes.h"
#include "ui/widgets/display/texts.h"
#include "ui/widgets/tables/table.h"
#include "ui/xmpp/accountbox.h"
#include "ui/xmpp/discoactions.h"
#include "ui/xmpp/discodetail.h"

namespace everyport::ui {
namespace {

constexpr qsizetype mostSteps = 100;

/// By the account's client as long as it is there.
DiscoAsker askerOf(const xmppchat::XmppSession* session)
{
    if (!session || !session->parts || !session->isOnline)
        return {};
    // lives until the session is told to have gone, when the tree is emptied
    auto& discovery = session->parts->discovery;
    return {[&discovery](xmpp::Jid who, QString node) { return discovery.info(std::move(who), std::move(node)); },
        [&discovery](xmpp::Jid who, QString node, xmpp::PageRequest page) {
            return discovery.itemsPage(std::move(who), std::move(node), std::move(page));
        }};
}

} // namespace

DiscoView::DiscoView(PageContext& context, xmppchat::XmppSessions& sessions, QWidget* parent)
    : QWidget(parent),
      m_account(new AccountBox(sessions, AccountBox::First::Account, this)),
      m_address(new QLineEdit(this)),
      m_back(makeToolButton(alongTheLine(QStringLiteral("arrow-left")), tr("Back (Alt+Left)"), this)),
      m_forward(makeToolButton(alongTheLine(QStringLiteral("arrow-right")), tr("Forward (Alt+Right)"), this)),
      m_tree(new DiscoTree(this)),
      m_view(new QTreeView(this)),
      m_detail(new DiscoDetail(context.memory(), this)),
      m_actions(new DiscoActions(context, *m_account, *m_tree, *m_detail, this))
{
    layOut(context.memory());
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_address, &QLineEdit::returnPressed, this, [this] {
        if (!goToAddress(m_address->text()))
            m_detail->showWord({}, {}, {},
                tr("That is no address. One looks like example.org, room@rooms.example.org or xmpp:example.org?disco;node=news."),
                true);
    });
    for (const auto& [key, by] : {std::pair(Qt::Key_Left, -1), std::pair(Qt::Key_Right, 1)}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, way = by] { step(way); });
    }
    connect(m_account, &AccountBox::accountChanged, this, &DiscoView::follow);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &DiscoView::showChosen);
    connect(m_view, &QAbstractItemView::activated, this, &DiscoView::open);
    connect(m_actions, &DiscoActions::askedAgain, this, &DiscoView::showChosen);
    connect(m_actions, &DiscoActions::startWanted, this, &DiscoView::goTo);
    connect(m_tree, &DiscoTree::infoCame, this, [this](const QModelIndex& index) {
        if (index == m_view->currentIndex())
            showChosen();
    });
    follow();
}

DiscoView::~DiscoView()
{
    m_account->disconnect(this);
    m_view->selectionModel()->disconnect(this);
    m_tree->disconnect(this);
    m_actions->cancel();
}

void DiscoView::layOut(QSettings& memory)
{
    m_address->setAccessibleName(tr("Address"));
    m_address->setPlaceholderText(tr("Address to begin at, such as example.org"));
    m_address->setMaxLength(4096);
    m_view->setModel(m_tree);
    m_view->setItemDelegate(new RowDelegate(RowDelegate::Look::Tree, m_view));
    m_view->setHeaderHidden(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setIndentation(Metrics::px(18));
    m_view->setUniformRowHeights(true);
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setAccessibleName(tr("What there is"));
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions(m_actions->all());
        menu->popup(m_view->viewport()->mapToGlobal(at));
    });
    auto* row = new QHBoxLayout;
    row->setContentsMargins(Metrics::pageEdge, 8, Metrics::pageEdge, 8);
    row->setSpacing(Metrics::betweenControls);
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addWidget(m_address, 1);
    row->addWidget(m_account);
    auto* panes = new Panes(Qt::Horizontal, QStringLiteral("xmpp/discover"), memory, this);
    panes->addPane(m_view, 360, 200);
    panes->addPane(m_detail, 0, 300);
    panes->setGivesWay(m_detail);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(new Line(Qt::Horizontal, this));
    column->addWidget(panes, 1);
}

QString DiscoView::addressOf(const DiscoPlace& place)
{
    if (place.node.isEmpty())
        return place.address.toString();
    return QStringLiteral("xmpp:%1?disco;node=%2")
        .arg(place.address.toString(), QString::fromLatin1(QUrl::toPercentEncoding(place.node)));
}

/// XEP-0147's form where a node is named; a bare address otherwise.
DiscoPlace DiscoView::placeOf(const QString& text)
{
    QString rest = text.trimmed();
    QString node;
    if (rest.startsWith(QStringLiteral("xmpp:"), Qt::CaseInsensitive)) {
        rest = rest.mid(5);
        const auto question = rest.indexOf(QLatin1Char('?'));
        const QStringList pairs = question < 0 ? QStringList() : rest.mid(question + 1).split(QLatin1Char(';'));
        rest = QUrl::fromPercentEncoding((question < 0 ? rest : rest.left(question)).toUtf8());
        for (const QString& pair : pairs) {
            if (pair.startsWith(QStringLiteral("node=")))
                node = QUrl::fromPercentEncoding(pair.mid(5).toUtf8());
        }
    }
    const auto address = xmpp::Jid::parse(rest);
    return address ? DiscoPlace{*address, node} : DiscoPlace();
}

bool DiscoView::goToAddress(const QString& text)
{
    const DiscoPlace place = placeOf(text);
    return !place.address.isNull() && goTo(place);
}

bool DiscoView::goTo(const DiscoPlace& place)
{
    if (!askerOf(m_account->session()))
        return false;
    if (!m_place.address.isNull() && !(m_place == place)) {
        m_past.append(m_place);
        if (m_past.size() > mostSteps)
            m_past.removeFirst();
        m_future.clear();
    }
    begin(place);
    return true;
}

void DiscoView::step(int by)
{
    auto& from = by < 0 ? m_past : m_future;
    auto& to = by < 0 ? m_future : m_past;
    if (from.isEmpty() || !askerOf(m_account->session()))
        return;
    to.append(m_place);
    begin(from.takeLast());
}

void DiscoView::begin(const DiscoPlace& place)
{
    m_place = place;
    m_tree->show(askerOf(m_account->session()), place);
    m_address->setText(place.address.isNull() ? QString() : addressOf(place));
    m_back->setEnabled(!m_past.isEmpty());
    m_forward->setEnabled(!m_future.isEmpty());
    const QModelIndex top = m_tree->index(0, 0);
    if (top.isValid()) {
        m_view->setCurrentIndex(top);
        m_tree->fetchMore(top);
        m_view->expand(top);
    }
    showChosen();
}

/// Another account, or this one came or went. What its client was asked must not outlive it.
void DiscoView::follow()
{
    const auto* session = m_account->session();
    const bool isOnline = bool(askerOf(session));
    const qint64 account = m_account->account();
    if (account == m_shownAccount && isOnline == m_wasOnline)
        return;
    const bool isAnother = account != m_shownAccount;
    m_shownAccount = account;
    m_wasOnline = isOnline;
    m_actions->cancel();
    if (isAnother) {
        m_past.clear();
        m_future.clear();
        m_place = {};
    }
    if (isOnline)
        begin(m_place.address.isNull() ? DiscoPlace{session->client->server()} : m_place);
    else
        m_tree->show({}, {});
    showChosen();
}

QModelIndex DiscoView::chosen() const
{
    return m_view->currentIndex();
}

DiscoPlace DiscoView::chosenPlace() const
{
    return m_tree->place(chosen());
}

void DiscoView::showChosen()
{
    const QModelIndex index = chosen();
    m_actions->show(index, m_place);
    if (!index.isValid() || m_tree->isMore(index))
        return m_detail->showNothing();
    m_tree->askInfo(index);
    const DiscoPlace place = m_tree->place(index);
    const QString title = index.data().toString();
    if (const auto* info = m_tree->info(index))
        return m_detail->showInfo(title, place.address.toString(), place.node, *info);
    const QString fault = m_tree->infoFault(index);
    m_detail->showWord(
        title, place.address.toString(), place.node, fault.isEmpty() ? tr("Asking…") : fault, !fault.isEmpty());
}

/// Enter: what a double click means here.
void DiscoView::open(const QModelIndex& index)
{
    if (m_tree->isMore(index))
        return m_tree->showMore(index);
    if (m_tree->isCommand(index))
        return m_actions->run();
    m_view->setExpanded(index, !m_view->isExpanded(index));
}

QList<QWidget*> DiscoView::panes() const
{
    return {m_address, m_view, m_detail->features()};
}

bool DiscoView::stepBack()
{
    if (m_past.isEmpty())
        return false;
    step(-1);
    return true;
}

QString DiscoView::copied() const
{
    const DiscoPlace place = chosenPlace();
    return place.address.isNull() ? QString() : addressOf(place);
}

} // namespace everyport::ui
