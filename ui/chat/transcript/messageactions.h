#pragma once

#include <QObject>
#include <QUrl>

#include "app/chat/network/network.h"
#include "ui/chat/transcript/rowlayout.h"

class QMenu;

namespace everyport::ui {

/// What can be done with one message of a conversation, by its menu, by a click on a part of it, or by Return: wanted
/// of whoever listens. What the account cannot do is not offered. Owned by the view. The window's thread.
class MessageActions : public QObject {
    Q_OBJECT
public:
    explicit MessageActions(QObject* parent) : QObject(parent) {}

    void setOwnName(const QString& name, chat::Abilities abilities);
    QString ownName() const { return m_ownName; }
    bool canReact() const { return m_abilities.testFlag(chat::Ability::React); }

    /// A link, a button or a reaction; what leads elsewhere in the conversation is the view's.
    void press(const TranscriptRow& row, const RowLayout::Spot& spot);
    /// Try again what failed; open the link that is `chosen`, else the first.
    void enter(const TranscriptRow& row, const QList<LinkFound>& links, const QUrl& chosen);
    /// `spot` is what was pointed at.
    void fill(QMenu& menu, const TranscriptRow& row, const QList<LinkFound>& links, const RowLayout::Spot& spot);

Q_SIGNALS:
    void linkWanted(const QUrl& url);
    void againWanted(qint64 message);
    void giveUpWanted(qint64 message);
    void replyWanted(const everyport::chat::Message& message);
    void reactionWanted(const QString& message, const QString& emoji, bool on);
    void editWanted(const everyport::chat::Message& message);
    void redactWanted(const QString& message);
    void copyTextWanted(const QString& text, const QString& what);
    void personWanted(const QString& name);
    void copyWanted(); ///< What is chosen.

private:
    void fillLinks(QMenu& menu, const QList<LinkFound>& links, const RowLayout::Spot& spot);

    QString m_ownName;
    chat::Abilities m_abilities;
};

} // namespace everyport::ui
