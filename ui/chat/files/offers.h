#pragma once

#include <map>

#include <QWidget>

#include "app/chat/network/offer.h"

class QVBoxLayout;

namespace everyport::ui {

class ChatFeed;
class OfferRow;

/// Above the input line: what is offered in this conversation. Saving asks for a place; nothing is written over, and
/// nothing is opened.
class Offers : public QWidget {
    Q_OBJECT
public:
    explicit Offers(ChatFeed& feed, QWidget* parent = nullptr);

    void setConversation(qint64 conversation);
    void saveTo(qint64 offer, const QString& path); ///< As the dialog does.

Q_SIGNALS:
    void showWanted(qint64 conversation); ///< A talk has begun.
    void refused(const QString& why);

private:
    void showRows();
    OfferRow* makeRow(qint64 id);
    void take(qint64 id);
    void askWhere(const chat::Offer& offer);

    ChatFeed& m_feed;
    QVBoxLayout* m_rows;
    std::map<qint64, OfferRow*> m_shown;
    qint64 m_conversation = 0;
};

} // namespace everyport::ui
