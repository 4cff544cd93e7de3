#pragma once

#include <functional>

#include <QFrame>

#include "ui/style/colours/statemark.h"

class QAbstractButton;
class QBoxLayout;
class QLabel;
class QPainter;
class QPushButton;

namespace everyport::ui {

class Text;
class WrapLayout;

/// A strip with a sentence and its buttons: trouble, failed, a question, or all is well. The text can be selected.
/// Of several lines each begins at the edge, and goes on further in. Where the sentence would be a narrow column beside
/// its buttons, they stand below it, as many in a line as fit.
class Notice : public QFrame {
    Q_OBJECT
public:
    explicit Notice(Mark mark, QWidget* parent = nullptr);

    void setMark(Mark mark);
    void setText(const QString& head, const QString& text = {}); ///< `head` in bold, plain text both.
    void setCaption(const QString& text);                        ///< Small and grey at the right.
    QAbstractButton* addButton(const QString& text, const QString& icon, std::function<void()> pressed);
    void clearButtons();
    void setDetails(const QString& details); ///< Behind a button "Details"; empty takes it away.
    void setClosable(bool closable);
    void setSeenFrom(int top);   ///< Where it is scrolled: its cross stays in sight, at the top of what is seen.
    void setFramed(bool framed); ///< Not where whoever scrolls it paints its frame, and all that is seen lies within.
    void paintFrame(QPainter* painter, const QRectF& box) const;
    QColor ground() const;
    QString text() const; ///< As a screen reader hears it.

Q_SIGNALS:
    void closed();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void updateText();
    int buttonsWidth() const;
    void placeButtons();
    void putButtons();
    void pinCross();

    Mark m_mark;
    QString m_head;
    QString m_text;
    QLabel* m_label;
    Text* m_caption;
    Text* m_details;
    QBoxLayout* m_row; ///< The sentence, and what stands beside it.
    WrapLayout* m_below;
    QList<QPushButton*> m_buttons; ///< In one of both, and Details behind them.
    bool m_isBelow = false;
    bool m_isFramed = true;
    int m_seenFrom = 0;
    QAbstractButton* m_detailsButton;
    QAbstractButton* m_close;
};

} // namespace everyport::ui
