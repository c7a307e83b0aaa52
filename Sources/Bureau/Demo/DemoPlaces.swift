/// The townships and streets of the demonstration's district, with the words that stand for them.
enum DemoPlaces {
    /// Word and name, the six streets first.
    static let all: [(code: String, name: String)] = [
        ("chengdong", "城东街道"), ("chengnan", "城南街道"), ("chengxi", "城西街道"),
        ("zhoubai", "舟白街道"), ("zhengyang", "正阳街道"), ("fengjia", "冯家街道"),
        ("apengjiang", "阿蓬江镇"), ("shihui", "石会镇"), ("heixi", "黑溪镇"),
        ("huangxi", "黄溪镇"), ("lishui", "黎水镇"), ("jinxi", "金溪镇"), ("mala", "马喇镇"),
        ("zhuoshui", "濯水镇"), ("shijia", "石家镇"), ("echi", "鹅池镇"),
        ("xiaonanhai", "小南海镇"), ("line", "邻鄂镇"), ("zhongtang", "中塘镇"),
        ("shaba", "沙坝镇"), ("pengdong", "蓬东乡"), ("shanling", "杉岭乡"), ("taiji", "太极镇"),
        ("shuitian", "水田乡"), ("baitu", "白土乡"), ("jindong", "金洞乡"), ("wuli", "五里镇"),
        ("shuishi", "水市镇"), ("xinhua", "新华乡"), ("baishi", "白石镇"),
    ]
}
