#include "ui/chat/page/roomoffers.h"

#include <algorithm>

#include <QPushButton>
#include <QVBoxLayout>

#include "app/chat/network/account.h"
#include "app/chat/network/link.h"
#include "ui/chat/models/messagelabels.h"
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
      m_buttons(new WrapLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::pageEdge, Metrics::pageEdge, Metrics::pageEdge, 0);
    column->setSpacing(Metrics::betweenControls);
    column->addWidget(m_heading);
    m_buttons->setSpacing(Metrics::betweenControls);
    column->addLayout(m_buttons);
    hide();
}

QList<RoomOffers::Offer> RoomOffers::offersOf(const chat::Account& account)
{
    QList<Offer> offers;
    for (const auto& conversation : account.conversations()) {
        if (conversation->kind == Conversation::Kind::Room)
            offers.append({conversation->id, conversationTitle(*conversation)});
    }
    std::sort(offers.begin(), offers.end(),
        [](const Offer& a, const Offer& b) { return QString::localeAwareCompare(a.words, b.words) < 0; });
    return offers.first(std::min(offers.size(), mostRooms));
}

void RoomOffers::show(const chat::Account* account)
{
    const QList<Offer> offers = account ? offersOf(*account) : QList<Offer>();
    const bool lists = account && account->link() && account->state == chat::Account::State::Online
        && account->link()->abilities().testFlag(chat::Ability::ListRooms);
    const qint64 id = account ? account->id : 0;
    const bool isSame = id == m_account && offers == m_offers && lists == m_lists;
    m_account = id;
    m_offers = offers;
    m_lists = lists;
    if (!isSame)
        makeButtons();
    setVisible(!offers.isEmpty() || lists);
}

void RoomOffers::makeButtons()
{
    emptyOut(*m_buttons);
    m_heading->setVisible(!m_offers.isEmpty());
    for (const Offer& offer : std::as_const(m_offers)) {
        // A title may be a sentence; the tool tip has all of it.
        QString words = fontMetrics().elidedText(offer.words, Qt::ElideMiddle, Metrics::px(220));
        QPushButton* button = makeButton(words.replace(u'&', QStringLiteral("&&")), {}, this);
        button->setAccessibleName(tr("Go to the room %1").arg(offer.words));
        button->setToolTip(button->accessibleName());
        connect(button, &QPushButton::clicked, this, [this, room = offer.room] { Q_EMIT roomWanted(room); });
        m_buttons->addWidget(button);
        button->show();
    }
    if (!m_lists)
        return;
    QPushButton* list = makeButton(tr("List the network's rooms…"), QStringLiteral("list"), this);
    connect(list, &QPushButton::clicked, this, [this] { Q_EMIT listWanted(m_account); });
    m_buttons->addWidget(list);
    list->show();
}

} // namespace everyport::ui
