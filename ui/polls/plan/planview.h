#pragma once

#include <QImage>
#include <QWidget>

#include "ui/polls/plan/plandraft.h"

namespace everyport::ui {

/// The plan with its readers. One of them is chosen, by a click or by Page Up and Page Down; it is dragged, or moved by
/// the arrow keys: a hundredth of the plan, with Shift five of them.
class PlanView : public QWidget {
    Q_OBJECT
public:
    explicit PlanView(QWidget* parent = nullptr);

    void setGround(const QImage& ground);
    /// `names`: what people call each reader, by its id; others go by their id.
    void setDraft(const PlanDraft& draft, const QHash<QString, QString>& names);
    void setChosen(const QString& reader); ///< Also one that is nowhere yet: a click puts it there.
    QString chosen() const { return m_chosen; }
    QRectF plan() const;                              ///< Where it is drawn.
    QPointF pointOf(const venue::Place& place) const; ///< In pixels of the widget.
    QString spoken() const; ///< What a screen reader says of the chosen one: "Reader 2: 12 % from the left, …"
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosenByHand(const QString& reader);
    void moved(const QString& reader, const QPointF& at); ///< 0…1 of the plan, as in venue::Place.

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void paintGround(QPainter* painter) const;
    void paintReader(QPainter* painter, const venue::Place& place) const;
    void paintNames(QPainter* painter, const QList<venue::Place>& places) const;
    QRectF markOf(const venue::Place& place) const;
    QString readerAt(const QPointF& point) const;
    QPointF shareOf(const QPointF& point) const;
    void move(const QPointF& at, bool joins);
    void step(int by);
    QString nameOf(const QString& reader) const;

    QImage m_ground;
    PlanDraft m_draft;
    QHash<QString, QString> m_names;
    QString m_chosen;
    bool m_isDragged = false;
};

} // namespace everyport::ui
