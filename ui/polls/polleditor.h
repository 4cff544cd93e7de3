#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace everyport::ui {

class AnswerList;
class AssignTaps;
class PollDesk;
class PollDraft;
class RulesForm;
class Text;

/// The middle of the Polls page while a poll is written: question, answers, rules.
class PollEditor : public QWidget {
    Q_OBJECT
public:
    PollEditor(PollDesk& desk, PollDraft& draft, AssignTaps& taps, QWidget* parent = nullptr);
    void focusFirst();
    void focusFault(); ///< To the field that keeps the draft from being right.
    QWidget* firstField() const;

private:
    void listen();
    void refresh();

    PollDraft& m_draft;
    QLineEdit* m_question;
    Text* m_count;
    QPushButton* m_add;
    AnswerList* m_answers;
    RulesForm* m_rules;
};

} // namespace everyport::ui
