#pragma once

#include <QFrame>
#include <QImage>

#include "ui/console/session/htmltable.h"

class QTableView;
class QTreeView;

namespace everyport::ui {

class ObjectModel;

/// The frame round a rich result in the transcript.
class ResultBox : public QFrame {
    Q_OBJECT
public:
    explicit ResultBox(QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A table's rows, at most a dozen seen at once.
class ResultTable : public ResultBox {
    Q_OBJECT
public:
    ResultTable(const HtmlTable& table, QWidget* parent);
    QString copied() const; ///< The chosen rows, else all; tab-separated.
    void fitColumns();      ///< Into the room that the view has.

private:
    void setUpView(bool hasHeader);
    int measureColumns();
    void giveHeadings(QList<int>& widths, int left) const;

    QTableView* m_view;
    QList<int> m_wanted; ///< Of each column, in px.
    QList<int> m_needed; ///< By their cells alone.
};

/// One of the program's objects with its properties, which follow it while they can be seen.
class ResultTree : public ResultBox {
    Q_OBJECT
public:
    ResultTree(QObject* object, const QString& title, QWidget* parent);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void fit();

    ObjectModel* m_model;
    QTreeView* m_view;
};

/// A picture as PNG or SVG, shrunk to the room there is; never enlarged. What is no picture, or too large a one, is a
/// sentence.
class ResultPicture : public ResultBox {
    Q_OBJECT
public:
    ResultPicture(const QByteArray& bytes, const QString& mime, const QString& description, QWidget* parent);

    QSize sizeHint() const override;
    bool isFine() const { return m_fault.isEmpty(); }

    static constexpr int largestSide = 8192;
    static constexpr qint64 mostPixels = 24'000'000;

Q_SIGNALS:
    void failed(const QString& sentence); ///< It could not be saved.

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void fitWidth();
    int heightFor(int width) const;
    QSize shownIn(int width) const;
    void save();

    QByteArray m_data;
    bool m_isSvg;
    QSize m_size;   ///< Its own, in logical pixels.
    QImage m_image; ///< Of a PNG; of an SVG as it was painted last.
    QString m_fault;
};

} // namespace everyport::ui
