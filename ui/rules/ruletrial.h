#pragma once

#include <QWidget>

#include "app/rules/ruleengine.h"

namespace everyport::ui {

class Text;

/// What a rule would do, and what it did last: below its form. Not there while there is nothing to say.
class RuleTrial : public QWidget {
    Q_OBJECT
public:
    explicit RuleTrial(QWidget* parent);

    /// Says what the rule would do with the event, a real one or a sample, also aloud. Nothing is done.
    void tryOut(const rules::Rule& rule, const rules::Event& event, bool isReal);
    void showReports(const QStringList& lines);
    QWidget* said() const; ///< Of the last trial.

private:
    void fit();

    Text* m_tried;
    Text* m_log;
};

} // namespace everyport::ui
