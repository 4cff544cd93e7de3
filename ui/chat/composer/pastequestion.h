#pragma once

#include "ui/widgets/display/notice.h"

namespace everyport::ui {

/// Asks whether, and how, many lines are to be pasted into the input line. Hidden until it asks, and again after.
class PasteQuestion : public Notice {
    Q_OBJECT
public:
    explicit PasteQuestion(QWidget* parent);

    /// `canBeOne`: one message may have several lines.
    void ask(const QString& text, bool canBeOne);

Q_SIGNALS:
    void insertWanted(const QString& text);
    void refused();
};

} // namespace everyport::ui
