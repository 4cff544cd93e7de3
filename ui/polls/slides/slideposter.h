#pragma once

#include <memory>

#include <QFont>
#include <QImage>
#include <QList>
#include <QRectF>
#include <QStringList>

class QPainter;

namespace everyport::ui {

struct ThemeLook;

/// A slide for people at a distance.
struct SlideFacts {
    struct Row {
        QString label = {};
        QString figure = {};      ///< At the line's other end; empty: none.
        QString shortFigure = {}; ///< In its place in all rows, where one of them has no room for it; empty: it is cut.
    };
    QString title = {};
    QString words = {};   ///< A line each.
    QList<Row> rows = {}; ///< Below the words: questions.
    QImage picture = {};  ///< Null: none.
    QString event = {};   ///< Beside the theme's logo.
    bool dark = false;
    std::shared_ptr<const ThemeLook> theme = {};
};

/// Where its parts go, from left to right. Type is as large as fits, in one column, two or three, and never below the
/// 20 px that can be read from afar: what has no room even so is counted.
struct SlideLayout {
    SlideLayout(const SlideFacts& facts, const QRectF& where);

    struct Line {
        QRectF where = {};
        QString text = {};
        QString figure = {};
    };
    qreal u = 1;   ///< Of a picture of 800 px height.
    QRectF header; ///< Logo and event, with a theme.
    QRectF title, picture;
    QFont titleFont, font;
    QStringList titleLines;
    QList<Line> lines;
    int left = 0; ///< Lines as they were written that are not shown whole; the last that is shown says so.

private:
    void layTitle(const QRectF& room, bool isAlone, const SlideFacts& facts);
    bool layLines(const QRectF& room, int columns, qreal spacing, const SlideFacts& facts);
    void fitLines(const QRectF& room, const SlideFacts& facts);
    void crowdLines(const QRectF& room, const SlideFacts& facts);
};

void paintSlide(QPainter* painter, const QRectF& where, const SlideFacts& facts);

} // namespace everyport::ui
