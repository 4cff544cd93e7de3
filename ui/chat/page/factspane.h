#pragma once

#include <QWidget>

#include "app/chat/network/network.h"
#include "netcore/task/task.h"

class QPushButton;

namespace everyport::ui {

class ChatFeed;
class Facts;
class Text;

/// Who somebody is, as far as the network tells.
class FactsPane : public QWidget {
    Q_OBJECT
public:
    explicit FactsPane(ChatFeed& feed, QWidget* parent = nullptr);

    void show(qint64 account, const QString& name, bool canGoBack);
    void setTrouble(const QString& sentence);

Q_SIGNALS:
    void backWanted();
    void messageWanted(const QString& name);

private:
    void showFacts(const chat::PersonFacts& facts);

    ChatFeed& m_feed;
    QString m_name;
    Text* m_title;
    Text* m_state;
    Facts* m_facts;
    QWidget* m_back;
    QPushButton* m_message;
    Task<Result<chat::PersonFacts>> m_asking;
};

} // namespace everyport::ui
