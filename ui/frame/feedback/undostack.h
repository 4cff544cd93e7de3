#pragma once

#include <functional>
#include <optional>

#include <QObject>
#include <QString>
#include <QTimer>

namespace everyport::ui {

/// What was done a moment ago and can be taken back, and what will be done in a moment and can still be kept.
/// One thing at a time: the frame shows it as a bar in its foot, and Ctrl+Z reaches it.
class UndoStack : public QObject {
    Q_OBJECT
public:
    explicit UndoStack(QObject* parent = nullptr);
    ~UndoStack() override; ///< What was waiting is done: closing the window changes no mind.

    struct Offer {
        QString text = {};   ///< "Deleted service “File drop”."
        QString button = {}; ///< "Undo" or "Keep"
        QString icon = {};
    };

    /// It is done; for ten seconds `undo` takes it back, and needs nothing of a page for that.
    void done(const QString& text, std::function<void()> undo, const QString& icon = QStringLiteral("trash-2"));
    /// It cannot be taken back, so it waits three seconds for [Keep]; then `act` does it. Pages are made anew at
    /// another text size, and it waits on: what `act` needs of one is its `holder`, and where that goes, nothing is
    /// done.
    void willDo(const QString& text, std::function<void()> act, const QString& icon = QStringLiteral("trash-2"),
        QObject* holder = nullptr);

    std::optional<Offer> offer() const;
    void takeBack();  ///< The button, or Ctrl+Z.
    void doWaiting(); ///< What waits is done now: what it is done with goes.
    void dismiss();   ///< The cross: a finished thing stays done, a waiting one is done now.

Q_SIGNALS:
    void offerChanged();
    void kept(const QString& text); ///< It was not done, for its holder has gone.

private:
    void keep();
    void put(Offer offer, std::function<void()> back, std::function<void()> act, int msecs);
    void settle();

    std::optional<Offer> m_offer;
    std::function<void()> m_back;
    std::function<void()> m_act;
    QMetaObject::Connection m_holding;
    QTimer m_timer{this};
};

} // namespace everyport::ui
