#pragma once

#include <QWidget>

namespace everyport::ui {

/// Lies over the conversation while something is dragged over it, and says what dropping it does.
class DropCover : public QWidget {
    Q_OBJECT
public:
    explicit DropCover(QWidget* over);

    void cover(const QString& words, bool takes); ///< `takes`: it would be sent.
    QString words() const { return m_words; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_words;
    bool m_takes = false;
};

} // namespace everyport::ui
