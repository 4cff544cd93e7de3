#pragma once

#include <QWidget>

#include "app/chat/network/filetransfer.h"

class QProgressBar;
class QPushButton;
class QToolButton;

namespace everyport::ui {

class Text;

/// A file on its way: its name, how far it is, a button that calls it off or puts it aside. One that was not sent says
/// why, and offers to try again.
class FileRow : public QWidget {
    Q_OBJECT
public:
    explicit FileRow(QWidget* parent = nullptr);
    void setFile(const chat::FileTransfer& file);

Q_SIGNALS:
    void endWanted();
    void againWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Text* m_name;
    Text* m_words;
    Text* m_why;
    QProgressBar* m_bar;
    QPushButton* m_again;
    QToolButton* m_end;
};

} // namespace everyport::ui
