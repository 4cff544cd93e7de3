#pragma once

#include <QAbstractButton>
#include <QButtonGroup>
#include <QWidget>

#include "ui/frame/feedback/alerts.h"
#include "ui/frame/page/pageoutline.h"

namespace everyport::ui {

/// One entry of the rail: a real checkable button, painted.
class RailButton : public QAbstractButton {
    Q_OBJECT
public:
    RailButton(const QString& iconName, const QString& title, const QKeySequence& key, QWidget* parent);

    void setBadge(const RailBadge& badge);
    void setTrouble(const Needs& needs);
    void setNarrow(bool narrow);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void describe();
    void paintBadge(QPainter* painter, const QRect& room) const;
    void paintSign(QPainter* painter, const QPointF& corner) const;

    QString m_icon;
    QKeySequence m_key;
    RailBadge m_badge;
    Needs m_needs;
    bool m_narrow = false;
};

/// The pages at the window's side, with what each has to tell. Icons only when the window is narrow.
class SideRail : public QWidget {
    Q_OBJECT
public:
    explicit SideRail(QWidget* parent = nullptr);

    /// Apart: below a line.
    RailButton* add(
        const QString& id, const QString& iconName, const QString& title, const QKeySequence& key, bool apart = false);
    RailButton* button(const QString& id) const { return m_buttons.value(id); }
    void choose(const QString& id);               ///< Of a page that is not here, or not shown: none is chosen.
    void setShown(const QString& id, bool shown); ///< Of a page that comes and goes.
    void setNarrow(bool narrow);
    void focusChosen();

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QButtonGroup m_group;
    QWidget* m_line = nullptr;
    QHash<QString, RailButton*> m_buttons;
    QString m_chosen;
};

} // namespace everyport::ui
