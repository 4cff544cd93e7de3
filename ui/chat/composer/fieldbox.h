#pragma once

#include <QWidget>

class QSpacerItem;
class QToolButton;

namespace everyport::ui {

class ComposeEdit;

/// The box around the input line, with the buttons beside it: a file, an emoji, send. Its edge shows whether the line
/// has the keyboard.
class FieldBox : public QWidget {
    Q_OBJECT
public:
    FieldBox(ComposeEdit* edit, QWidget* parent);

    void setEnabledToWrite(bool enabled);
    void setCanAttach(bool can); ///< Without it there is no clip.

Q_SIGNALS:
    void sendWanted();
    void attachWanted();
    void emojiChosen(const QString& sign);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showEmoji();

    ComposeEdit* m_edit;
    QToolButton* m_attach;
    QToolButton* m_send;
    QSpacerItem* m_beforeText;
};

} // namespace everyport::ui
