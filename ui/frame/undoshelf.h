#pragma once

#include <functional>
#include <optional>

#include <QObject>
#include <QString>
#include <QTimer>

namespace everyport::ui {

/// What was done a moment ago and can be taken back, and what will be done in a moment and can still be kept.
/// One thing at a time: the frame shows it as a bar at the page's foot, and Ctrl+Z reaches it.
class UndoShelf : public QObject {
    Q_OBJECT
public:
    explicit UndoShelf(QObject* parent = nullptr);
    ~UndoShelf() override; ///< What was waiting is done: closing the window changes no mind.

    struct Offer {
        QString text = {};   ///< "Deleted service “File drop”."
        QString button = {}; ///< "Undo" or "Keep"
        QString icon = {};
    };

    /// It is done; for ten seconds `undo` takes it back.
    void done(const QString& text, std::function<void()> undo, const QString& icon = QStringLiteral("trash-2"));
    /// It cannot be taken back, so it waits three seconds for [Keep]; then `act` does it.
    void willDo(const QString& text, std::function<void()> act, const QString& icon = QStringLiteral("trash-2"));

    std::optional<Offer> offer() const;
    void takeBack();  ///< The button, or Ctrl+Z.
    void doWaiting(); ///< What waits is done now: what it is done with goes.
    void dismiss();   ///< The cross: a finished thing stays done, a waiting one is done now.

Q_SIGNALS:
    void offerChanged();

private:
    void put(Offer offer, std::function<void()> back, std::function<void()> act, int msecs);
    void settle();

    std::optional<Offer> m_offer;
    std::function<void()> m_back;
    std::function<void()> m_act;
    QTimer m_timer;
};

} // namespace everyport::ui
