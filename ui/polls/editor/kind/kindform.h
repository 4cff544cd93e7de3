#pragma once

#include <optional>

#include <QWidget>

#include "app/polls/definition/poll.h"
#include "ui/polls/editor/kind/restinganswers.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace everyport::ui {

class DraftUndo;
class FormRow;
class PollController;
class PollDraft;
class RankingForm;
class Segments;
class Text;
class WritingForm;

/// What kind of question is written, and what belongs to that kind: from where to where a scale goes, whether people
/// may abstain from a motion and what carries it, how many places a ranking has, how long
/// a quiz goes on, what voters write.
class KindForm : public QWidget {
    Q_OBJECT
public:
    KindForm(PollController& controller, PollDraft& draft, QWidget* parent = nullptr);
    void refresh();
    bool focusFault(); ///< False where nothing here is wrong.

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void listen(PollController& controller);
    /// What was there before it became another kind: whoever goes back at once, or on to another kind, has lost
    /// nothing.
    struct Memory {
        RestingAnswers resting = {};
        std::optional<polls::Poll> before = {};     ///< Before it became one whose answers are not free,
        polls::Poll made = {};                      ///< and what it became.
        std::optional<polls::Policy> unranked = {}; ///< The rules before it became a ranking or a quiz.
    };
    /// Where Ctrl+Z leads: kinds that were passed on the way to another one are no steps of their own.
    struct Origin {
        polls::Poll poll = {};
        Memory memory = {};
    };
    void choose(polls::Kind kind);
    Origin originOf(const polls::Poll& before) const;
    void offerUndo();
    void make(polls::Poll& poll, polls::Kind kind);
    void undoMade(polls::Poll& poll);
    void undoRanking(polls::Poll& poll);
    void fitKinds();
    QString majoritySentence() const;

    PollDraft& m_draft;
    Memory m_memory;
    Origin m_origin;    ///< While Undo is offered.
    polls::Poll m_last; ///< As it was made then.
    DraftUndo* m_undo;
    bool m_hadVotes = false; ///< As it is shown.
    Segments* m_kind;
    Text* m_why;
    QSpinBox* m_lowest;
    QSpinBox* m_highest;
    QCheckBox* m_mayAbstain;
    QComboBox* m_majority;
    QSpinBox* m_seconds;
    RankingForm* m_ranking;
    WritingForm* m_writing;
    Text* m_cards; ///< That none can write.
    FormRow* m_steps = nullptr;
    FormRow* m_abstention = nullptr;
    FormRow* m_carriedBy = nullptr;
    FormRow* m_timed = nullptr; ///< A quiz.
};

} // namespace everyport::ui
