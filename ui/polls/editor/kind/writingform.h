#pragma once

#include <optional>

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace everyport::ui {

class FormRow;
class PollDraft;

/// What voters may write, where they write the answers: from where to where a number goes, how many words each may
/// give, and whether the host reads an answer before the room does.
class WritingForm : public QWidget {
    Q_OBJECT
public:
    explicit WritingForm(PollDraft& draft, QWidget* parent = nullptr);
    void refresh(bool hasVotes);
    bool focusFault(); ///< To the field that checkPoll blames; false where it blames none of these.

private:
    void layOut();
    void listen();
    void write(QLineEdit* field);
    QString faultOfRange();
    QString eachSentence() const;

    PollDraft& m_draft;
    QLineEdit* m_lowest;
    QLineEdit* m_highest;
    QSpinBox* m_decimals;
    QLineEdit* m_unit;
    QSpinBox* m_each;
    QCheckBox* m_approve;
    FormRow* m_range = nullptr;
    FormRow* m_digits = nullptr;
    FormRow* m_words = nullptr;
    FormRow* m_approval = nullptr;
};

} // namespace everyport::ui
