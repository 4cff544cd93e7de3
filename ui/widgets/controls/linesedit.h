#pragma once

#include <QPlainTextEdit>

namespace everyport::ui {

/// A field of several lines. What is written in it begins at the side where the field does, whatever letters it has, as
/// in a field of one line; what stands in it while it is empty has the same side and margins. Qt's has neither.
class LinesEdit : public QPlainTextEdit {
    Q_OBJECT
    Q_PROPERTY(QString placeholderText READ placeholderText WRITE setPlaceholderText)
public:
    explicit LinesEdit(QWidget* parent = nullptr);

    // In the place of QPlainTextEdit's, which knows nothing of these words.
    QString placeholderText() const { return m_placeholder; }
    void setPlaceholderText(const QString& words);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applySide();

    QString m_placeholder;
};

} // namespace everyport::ui
