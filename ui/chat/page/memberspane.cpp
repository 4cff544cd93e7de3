#include "ui/chat/page/memberspane.h"

#include <QHBoxLayout>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/chat/models/chatfeed.h"
#include "ui/chat/models/membersmodel.h"
#include "ui/chat/models/messagelabels.h"
#include "ui/chat/models/rowlist.h"
#include "ui/chat/models/shownname.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/display/texts.h"
#include "ui/widgets/tables/filterfield.h"

namespace everyport::ui {

using chat::Member;

namespace {

constexpr int fewMembers = 12; ///< Up to so many need no filter.

} // namespace

MembersPane::MembersPane(ChatFeed& feed, QWidget* parent)
    : QWidget(parent),
      m_feed(feed),
      m_model(new MembersModel(feed, this)),
      m_list(makeRowList(m_model, tr("People here"), this)),
      m_head(new Text({}, Text::Size::Strong, Tone::Normal, this)),
      m_nobody(new Text({}, Text::Size::Normal, Tone::Second, this)),
      m_filter(new FilterField(tr("Filter people"), this)),
      m_batch([this] { refresh(); }, this)
{
    auto* invite = makeToolButton(QStringLiteral("user-plus"), tr("Invite somebody…"), this);
    m_invite = invite;
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(Metrics::margins(Metrics::pageEdge, 8, 8, 8));
    m_head->setMinimumHeight(Metrics::control());
    head->addWidget(m_head, 1);
    head->addWidget(invite);
    m_filterRow = new QWidget(this);
    auto* filter = new QHBoxLayout(m_filterRow);
    filter->setContentsMargins(Metrics::margins(12, 0, 8, 8));
    filter->addWidget(m_filter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_filterRow);
    column->addWidget(new Line(Qt::Horizontal, this));
    m_nobody->setWordWrap(true);
    m_nobody->setContentsMargins(Metrics::margins(Metrics::pageEdge, 8, 8, 8));
    column->addWidget(m_nobody);
    column->addWidget(m_list, 1);
    connect(invite, &QToolButton::clicked, this, &MembersPane::inviteWanted);
    connect(m_filter, &QLineEdit::textChanged, m_model, &MembersModel::setFilter);
    connect(m_list, &QWidget::customContextMenuRequested, this, &MembersPane::showMenu);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
        if (const Member* member = m_model->memberAt(index))
            Q_EMIT factsWanted(member->name);
    });
    connect(&feed, &ChatFeed::membersToldOf, this, [this](qint64 id) {
        if (id == m_conversation)
            m_batch.changed();
    });
}

chat::Abilities MembersPane::abilities() const
{
    const chat::Conversation* here = m_feed.chat().conversation(m_conversation);
    chat::Link* link = here && here->account ? here->account->link() : nullptr;
    return link ? link->abilities() : chat::Abilities();
}

void MembersPane::setConversation(qint64 conversation)
{
    if (conversation != m_conversation)
        m_filter->clear();
    m_conversation = conversation;
    m_model->setConversation(conversation);
    refresh();
}

void MembersPane::refresh()
{
    m_model->refresh();
    const chat::Conversation* here = m_feed.chat().conversation(m_conversation);
    const int count = here ? int(here->members().size()) : 0;
    m_head->setText(count > 0 ? tr("%Ln people", nullptr, count) : tr("People"));
    m_filterRow->setVisible(count > fewMembers);
    m_nobody->setText(here && here->isEntered() ? tr("The room has named nobody yet.")
                                                : tr("Who is here is seen once you are in the room."));
    m_nobody->setVisible(count == 0);
    m_invite->setVisible(abilities().testFlag(chat::Ability::Invite) && here && here->isEntered());
}

void MembersPane::showMenu(const QPoint& at)
{
    QModelIndex index = m_list->indexAt(at);
    if (!index.isValid())
        index = m_list->currentIndex();
    const Member* member = m_model->memberAt(index);
    if (!member)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString name = member->name;
    const auto add = [&](const QString& iconName, const QString& text, auto&& done) {
        connect(menu->addAction(icon(iconName), text), &QAction::triggered, this, done);
    };
    if (!member->isMe) {
        add(QStringLiteral("message-circle"), tr("Message"), [this, name] { Q_EMIT messageWanted(name); });
        add(QStringLiteral("at-sign"), tr("Mention"), [this, name] { Q_EMIT mentionWanted(name); });
    }
    add(QStringLiteral("id-card"), tr("Who this is"), [this, name] { Q_EMIT factsWanted(name); });
    if (!member->isMe && abilities().testFlag(chat::Ability::Block))
        add(QStringLiteral("ban"), tr("Block"), [this, name] { Q_EMIT blockWanted(name); });
    if (!member->isMe && abilities().testFlag(chat::Ability::Moderate))
        addModeration(*menu, *member);
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void MembersPane::addModeration(QMenu& menu, const Member& member)
{
    const QString name = member.name;
    menu.addSeparator();
    QMenu* ranks = menu.addMenu(icon(QStringLiteral("shield-check")), tr("Rank"));
    for (const auto rank :
        {Member::Rank::Moderator, Member::Rank::Helper, Member::Rank::Voiced, Member::Rank::Member}) {
        QAction* action = ranks->addAction(rankWords(rank));
        action->setCheckable(true);
        action->setChecked(rank == member.rank);
        connect(action, &QAction::triggered, this, [this, name, rank] { Q_EMIT rankWanted(name, rank); });
    }
    connect(menu.addAction(icon(QStringLiteral("user-minus")), tr("Remove from the room")), &QAction::triggered, this,
        [this, name] { Q_EMIT removeWanted(name, false); });
    connect(menu.addAction(icon(QStringLiteral("ban")), tr("Remove and keep out")), &QAction::triggered, this,
        [this, name] { Q_EMIT removeWanted(name, true); });
}

} // namespace everyport::ui
