#pragma once

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace everyport::ui {

class FormRow;
class PollDraft;

/// How many places each voter of a ranking gives, and how they are counted.
class RankingForm : public QWidget {
    Q_OBJECT
public:
    explicit RankingForm(PollDraft& draft, QWidget* parent = nullptr);
    void refresh(bool hasVotes);

private:
    void limitPlaces();
    QString countSentence() const;

    PollDraft& m_draft;
    QSpinBox* m_places;
    QComboBox* m_count;
    FormRow* m_ranked = nullptr;
    FormRow* m_counted = nullptr;
};

} // namespace everyport::ui
