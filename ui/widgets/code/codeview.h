#pragma once

#include <QPlainTextEdit>

#include "ui/widgets/code/codespans.h"

namespace everyport::ui {

class CodeColours;

/// Code in the fixed font and in colours: on a grey ground to read, in a field to write.
class CodeView : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit CodeView(const QString& accessibleName, QWidget* parent = nullptr);

    void setCode(const QString& text, CodeLanguage language);
    void setLanguage(CodeLanguage language);
    /// As high as its lines, up to so many.
    void fitLines(int least, int most);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int heightOfLines(int lines) const;

    CodeColours* m_colours;
    int m_leastLines = 4;
    int m_mostLines = 12;
};

} // namespace everyport::ui
