#pragma once

#include <QWidget>

#include "app/chat/network/offer.h"

class QProgressBar;
class QPushButton;
class QToolButton;

namespace everyport::ui {

class Text;

/// Something that somebody offers: a file with its name and size, or a direct talk; what taking it means where that is
/// better known before; its buttons, then how far it is.
class OfferRow : public QWidget {
    Q_OBJECT
public:
    explicit OfferRow(QWidget* parent = nullptr);
    void setOffer(const chat::Offer& offer);

Q_SIGNALS:
    void takeWanted();
    void refuseWanted();
    void endWanted(); ///< Call it off, or put it aside.

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString words(const chat::Offer& offer) const;
    QString title(const chat::Offer& offer) const;
    void placeButtons(bool isBelow);

    Text* m_name;
    Text* m_words;
    Text* m_caution;
    QProgressBar* m_bar;
    QWidget* m_buttons;
    QPushButton* m_take;
    QPushButton* m_refuse;
    QToolButton* m_end;
    bool m_isTalk = false;
    QString m_sign; // the icon beside the name
};

} // namespace everyport::ui
