#pragma once

#include <array>

#include <QWidget>

namespace everyport::ui {

/// Reads in each of the last 60 minutes, the running one paler at the end.
class ReadsChart : public QWidget {
    Q_OBJECT
public:
    explicit ReadsChart(QWidget* parent = nullptr);
    void setReads(const std::array<quint32, 60>& minutes);
    quint32 total() const;
    quint32 most() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::array<quint32, 60> m_minutes = {};
};

} // namespace everyport::ui
