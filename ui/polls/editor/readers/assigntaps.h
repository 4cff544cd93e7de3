#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include "app/polls/tapdiversion.h"

namespace everyport::ui {

class PollController;
class PollDraft;

/// Readers find their answers by being tapped: the highlighted answer takes the reader that is tapped next, then the
/// next answer without one is highlighted. Taps at readers that stand for an answer of an open poll go on being votes,
/// also where it is this one.
class AssignTaps : public QObject {
    Q_OBJECT
public:
    AssignTaps(PollController& controller, PollDraft& draft, QObject* parent = nullptr);
    ~AssignTaps() override;

    void begin();
    void end();
    bool isActive() const { return m_diversion.isOn(); }
    int waiting() const { return m_waiting; } ///< The highlighted answer; -1: none.
    void highlight(int answer);
    void skip();
    void undoLast();
    bool canUndo() const { return !m_done.isEmpty(); }
    /// Takes a reader by hand, as if it had been tapped; an answer of -1 frees it.
    void assign(const QString& reader, int answer);
    /// What the reader is called that was tapped last and links cards (polls::CardLinking), so that nobody votes there.
    /// Empty where the last tap was at another one.
    QString linkPlace() const { return m_linkPlace; }
    bool glows(const QString& reader) const { return m_glowing.contains(reader); }

Q_SIGNALS:
    void changed();

private:
    bool take(const polls::Tap& tap);
    int nextFree(int after) const;
    void glow(const QString& reader);

    PollController& m_controller;
    PollDraft& m_draft;
    struct Step {
        QString reader;
        QString before;
        int waiting;
    };
    QList<Step> m_done;
    QHash<QString, qint64> m_glowing;
    QTimer m_dim;
    QString m_linkPlace;
    int m_waiting = -1;
    polls::TapDiversion m_diversion; // while it is active
};

} // namespace everyport::ui
