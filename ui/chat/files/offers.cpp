#include "ui/chat/files/offers.h"

#include <algorithm>

#include <QDir>
#include <QStandardPaths>
#include <QVBoxLayout>

#include "ui/chat/files/offerrow.h"
#include "ui/chat/models/chatfeed.h"
#include "ui/widgets/dialogs/savedialog.h"

namespace everyport::ui {

Offers::Offers(ChatFeed& feed, QWidget* parent) : QWidget(parent), m_feed(feed), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(4);
    connect(&feed, &ChatFeed::offerToldOf, this, [this](const chat::Offer& offer) {
        if (offer.conversation != m_conversation)
            return;
        showRows();
        if (offer.state == chat::Offer::State::Taken && offer.talk != 0)
            Q_EMIT showWanted(offer.talk);
    });
    hide();
}

void Offers::setConversation(qint64 conversation)
{
    m_conversation = conversation;
    showRows();
}

OfferRow* Offers::makeRow(qint64 id)
{
    auto* row = new OfferRow(this);
    m_rows->addWidget(row);
    connect(row, &OfferRow::takeWanted, this, [this, id] { take(id); });
    connect(row, &OfferRow::refuseWanted, this, [this, id] { m_feed.chat().offers().refuse(id); });
    connect(row, &OfferRow::endWanted, this, [this, id] {
        m_feed.chat().offers().putAside(id);
        m_feed.chat().offers().callOff(id);
    });
    return row;
}

/// Whoever presses the button has read what stands beside it.
void Offers::take(qint64 id)
{
    const auto offer = m_feed.chat().offers().find(id);
    if (!offer)
        return;
    if (offer->kind == chat::Offer::Kind::File) {
        askWhere(*offer);
        return;
    }
    if (const auto taken = m_feed.chat().offers().talk(id, true); !taken)
        Q_EMIT refused(taken.error().text);
}

void Offers::askWhere(const chat::Offer& offer)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    // what is there stays: the new one is numbered
    const FileToSave wanted{
        .title = tr("Save %1").arg(offer.name), .name = folder.filePath(offer.name), .asksToReplace = false};
    askWhereToSave(window(), wanted, this, [this, id = offer.id](const QString& path) { saveTo(id, path); });
}

void Offers::saveTo(qint64 offer, const QString& path)
{
    if (const auto saving = m_feed.chat().offers().save(offer, path, true); !saving)
        Q_EMIT refused(saving.error().text);
}

void Offers::showRows()
{
    const QList<chat::Offer> offers = m_feed.chat().offers().of(m_conversation);
    for (auto it = m_shown.begin(); it != m_shown.end();) {
        const bool known = std::any_of(
            offers.begin(), offers.end(), [&](const chat::Offer& offer) { return offer.id == it->first; });
        if (!known) {
            it->second->hide();
            it->second->deleteLater(); // its button may be telling us so
        }
        it = known ? std::next(it) : m_shown.erase(it);
    }
    for (const chat::Offer& offer : offers) {
        OfferRow*& row = m_shown[offer.id];
        if (!row)
            row = makeRow(offer.id);
        row->setOffer(offer);
        row->setVisible(true);
    }
    setVisible(!m_shown.empty());
}

} // namespace everyport::ui
