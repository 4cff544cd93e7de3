#include "ui/chat/page/roomoffers.h"

#include <algorithm>

#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/chat/network/account.h"
#include "app/chat/network/link.h"
#include "netcore/base/naturalorder.h"
#include "ui/chat/models/messagelabels.h"
#include "ui/chat/models/shownname.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/emptyout.h"
#include "ui/widgets/controls/wraplayout.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

using chat::Conversation;

RoomOffers::RoomOffers(QWidget* parent)
    : QWidget(parent),
      m_heading(new Text(tr("Rooms of this account"), Text::Size::Group, Tone::Second, this)),
      m_buttons(new WrapLayout),
      m_rememberedHeading(new Text(tr("Bookmarked rooms"), Text::Size::Group, Tone::Second, this)),
      m_rememberedButtons(new WrapLayout),
      m_foot(new WrapLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::pageEdge, Metrics::pageEdge, Metrics::pageEdge, 0);
    column->setSpacing(Metrics::betweenControls);
    column->addWidget(m_heading);
    column->addLayout(m_buttons);
    column->addWidget(m_rememberedHeading);
    column->addLayout(m_rememberedButtons);
    column->addLayout(m_foot);
    for (QLayout* row : {m_buttons, m_rememberedButtons, m_foot})
        row->setSpacing(Metrics::betweenControls);
    hide();
}

QList<RoomOffers::Offer> RoomOffers::sorted(QList<Offer> offers)
{
    const NaturalOrder order;
    std::sort(
        offers.begin(), offers.end(), [&order](const Offer& a, const Offer& b) { return order(a.words, b.words); });
    return offers.first(std::min(offers.size(), mostRooms));
}

QList<RoomOffers::Offer> RoomOffers::offersOf(const chat::Account& account)
{
    QList<Offer> offers;
    for (const auto& conversation : account.conversations()) {
        if (conversation->kind == Conversation::Kind::Room)
            offers.append({.room = conversation->id, .words = conversationTitle(*conversation)});
    }
    return sorted(std::move(offers));
}

QList<RoomOffers::Offer> RoomOffers::rememberedOf(const chat::Account& account)
{
    QList<Offer> offers;
    if (!account.link() || account.state != chat::Account::State::Online)
        return offers;
    for (const chat::RememberedRoom& room : account.link()->rememberedRooms())
        offers.append({.words = shownName(room.title.isEmpty() ? room.name : room.title), .name = room.name});
    return sorted(std::move(offers));
}

void RoomOffers::show(const chat::Account* account)
{
    const QList<Offer> offers = account ? offersOf(*account) : QList<Offer>();
    const QList<Offer> remembered = account ? rememberedOf(*account) : QList<Offer>();
    const bool lists = account && account->link() && account->state == chat::Account::State::Online
        && account->link()->abilities().testFlag(chat::Ability::ListRooms);
    const qint64 id = account ? account->id : 0;
    const bool isSame = id == m_account && offers == m_offers && remembered == m_remembered && lists == m_lists;
    m_account = id;
    m_offers = offers;
    m_remembered = remembered;
    m_lists = lists;
    if (!isSame)
        makeButtons();
    setVisible(!offers.isEmpty() || !remembered.isEmpty() || lists);
}

/// A title may be a sentence; the tool tip has all of it.
QPushButton* RoomOffers::makeOffer(const QString& words, const QString& does)
{
    QString shown = fontMetrics().elidedText(words, Qt::ElideMiddle, Metrics::px(220));
    if (QGuiApplication::isRightToLeft()) // "#" stays before its room's name
        shown = isolated(shown);
    QPushButton* button = makeButton(shown.replace(u'&', QStringLiteral("&&")), {}, this);
    button->setAccessibleName(does);
    button->setToolTip(does);
    button->show();
    return button;
}

void RoomOffers::makeButtons()
{
    for (QLayout* row : {m_buttons, m_rememberedButtons, m_foot})
        emptyOut(*row);
    m_heading->setVisible(!m_offers.isEmpty());
    m_rememberedHeading->setVisible(!m_remembered.isEmpty());
    for (const Offer& offer : std::as_const(m_offers)) {
        QPushButton* button = makeOffer(offer.words, tr("Go to the room %1").arg(offer.words));
        connect(button, &QPushButton::clicked, this, [this, room = offer.room] { Q_EMIT roomWanted(room); });
        m_buttons->addWidget(button);
    }
    for (const Offer& offer : std::as_const(m_remembered)) {
        const QString address = shownName(offer.name, 200);
        QPushButton* button = makeOffer(offer.words,
            offer.words == address ? tr("Join the room %1").arg(address)
                                   : tr("Join the room %1 (%2)").arg(isolated(offer.words), isolated(address)));
        connect(button, &QPushButton::clicked, this,
            [this, account = m_account, name = offer.name] { Q_EMIT joinWanted(account, name); });
        m_rememberedButtons->addWidget(button);
    }
    if (!m_lists)
        return;
    QPushButton* list = makeButton(tr("List the network's rooms…"), QStringLiteral("list"), this);
    connect(list, &QPushButton::clicked, this, [this] { Q_EMIT listWanted(m_account); });
    m_foot->addWidget(list);
    list->show();
}

} // namespace everyport::ui
