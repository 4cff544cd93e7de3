#pragma once

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QScrollArea;

namespace everyport::ui {

class AnswerList;
class AssignTaps;
class KindForm;
class PollController;
class PollDraft;
class RulesForm;
class SimulateButton;
class Text;

/// The middle of the Polls page while a poll is written: question, answers, rules.
class PollEditor : public QWidget {
    Q_OBJECT
public:
    PollEditor(PollController& controller, PollDraft& draft, AssignTaps& taps, QWidget* parent = nullptr);
    void focusFirst();
    void writeOn();    ///< The keyboard is behind what stands in the first field.
    void focusFault(); ///< To the field that keeps the draft from being right.
    /// Takes what stands in fields that nobody has left yet; false where one of them cannot be taken as it is.
    bool takeFields();
    QWidget* firstField() const;
    void setReadersBeside(bool areBeside); ///< Or what is done with all of them at once is offered here.

private:
    void layOut();
    QWidget* makeAnswersHead(QWidget* body);
    void scroll(QWidget* body); ///< The whole editor is `body`, as far down as somebody has scrolled.
    void listen();
    void refresh();
    void orderStops();

    PollDraft& m_draft;
    QLineEdit* m_question;
    KindForm* m_kind;
    QWidget* m_answersHead = nullptr;
    Text* m_count;
    QPushButton* m_paste;
    QPushButton* m_add;
    AnswerList* m_answers;
    SimulateButton* m_simulate;
    RulesForm* m_rules;
    QScrollArea* m_area;
    QList<QPointer<QWidget>> m_stops; ///< As Tab goes now, from the question to what is done with all answers.
};

} // namespace everyport::ui
