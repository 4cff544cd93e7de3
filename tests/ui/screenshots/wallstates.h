#pragma once

#include <functional>

#include <QList>
#include <QSize>
#include <QString>

class QImage;
class QWidget;

namespace everyport::ui {

class MainWindow;
class PollController;
class SampleStation;

/// The big screen: few, many and long answers, results that are hidden, the last minute, the winner, and an event with
/// a look of its own. And what of a poll goes on paper.
class WallStates {
public:
    using Take = std::function<void(const QString& name, QWidget* of)>;
    using Keep = std::function<void(const QString& name, const QImage& picture)>;
    WallStates(MainWindow& window, SampleStation& sample, PollController& controller, QSize size, Take take);

    void show();
    void present(const QString& poll, const QString& name, const QList<int>& keys = {});
    /// The first page of each document.
    void paper(const Keep& keep);

private:
    void presentSlides();
    QByteArray hall() const;

    MainWindow& m_window;
    SampleStation& m_sample;
    PollController& m_controller;
    QSize m_size;
    Take m_take;
};

} // namespace everyport::ui
