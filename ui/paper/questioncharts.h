#pragma once

#include "app/polls/report/report.h"
#include "ui/paper/paperpages.h"

namespace everyport::ui {

/// What came out of one question of a report, drawn: bars by answer, columns by time. Order and figures tell it in
/// grey, too.
class QuestionCharts {
public:
    /// `question` must outlive it.
    explicit QuestionCharts(const polls::ReportQuestion& question) : m_question(question) {}

    void appendTo(PaperPages& pages) const;

private:
    /// The steps of a scale say something by their order, and none leads.
    bool keepsOrder() const { return !polls::hasFreeAnswers(m_question.figures.kind); }
    QString worthText(int worth) const; ///< "34", of a ranking "34 points".
    bool isWritten() const { return polls::isWritten(m_question.figures.kind); }
    bool isByRunoff() const { return m_question.figures.ranking && m_question.figures.ranking->isByRunoff(); }
    PaperBlock bars() const;
    PaperBlock shape() const; ///< Of what voters wrote: columns of numbers, or a cloud of words.
    PaperBlock answer(qsizetype place) const;
    PaperBlock times() const;

    const polls::ReportQuestion& m_question;
};

} // namespace everyport::ui
